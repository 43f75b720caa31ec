"""The translated errors and the others come out in two groups within a new one. Their places and their message have
changed.

번역한 예외와 나머지가 새 그룹 안의 두 그룹으로 나뉘어 나옵니다. 자리도 메시지도 달라졌습니다.

Expect: A group stays a group, with its message
"""


class Boundary(Boundary):
    def _translate_group(self, group):
        known, unknown = group.split(lambda each: not isinstance(each, BaseExceptionGroup) and self._has_rule(each))
        if known is None:
            return super()._translate_group(group)
        parts = [super()._translate_group(known)]
        return BaseExceptionGroup("translated", parts if unknown is None else [*parts, unknown])

    def _has_rule(self, exc):
        return not isinstance(exc, AppError) and any(kind in self._rules for kind in type(exc).__mro__)
