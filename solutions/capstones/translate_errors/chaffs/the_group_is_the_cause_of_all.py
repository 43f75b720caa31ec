"""Each new error has the whole group as its cause. The one error that it stands for cannot be told from the others.

새 예외마다 그룹 전체가 원인으로 들어 있습니다. 그 가운데 어느 예외를 대신하는지 알 수 없습니다.

Expect: Got: ExceptionGroup('night'
"""


class Boundary(Boundary):
    def _translate_group(self, group):
        translated = super()._translate_group(group)
        for new, old in zip(translated.exceptions, group.exceptions, strict=True):
            if new is not old and not isinstance(new, BaseExceptionGroup):
                new.__cause__ = group
        return translated
