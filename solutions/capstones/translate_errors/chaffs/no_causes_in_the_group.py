"""The new errors in the group have no cause: `raise ... from` has set that of the group only.

그룹 안의 새 예외에 원인이 없습니다. `raise ... from`으로 넣은 것은 그룹의 원인뿐입니다.

Expect: Got: None
"""


class Boundary(Boundary):
    def _translate_group(self, group):
        translated = super()._translate_group(group)
        for new, old in zip(translated.exceptions, group.exceptions, strict=True):
            if new is not old and not isinstance(new, BaseExceptionGroup):
                new.__cause__ = None
        return translated
