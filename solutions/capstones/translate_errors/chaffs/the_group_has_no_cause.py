"""The new group has no cause. The old group, with its traceback and its notes, is not named as the reason of the new
one.

새 그룹에 원인이 없습니다. 트레이스백과 노트를 지닌 원래 그룹 때문이라는 것을 밝히지 않았습니다.

Expect: The __cause__ of the new group is the group
"""


class Boundary(Boundary):
    def __exit__(self, exc_type, exc, tb):
        if exc is not None and (translated := self._translate(exc)) is not exc:
            if isinstance(exc, BaseExceptionGroup):
                raise translated
            raise translated from exc
