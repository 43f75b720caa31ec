"""The errors of the group are translated, but not those of the groups in it.

그룹에 바로 든 예외만 번역하고, 그 안의 그룹에 든 것은 번역하지 않습니다.

Expect: Got: ('night', [('east', [('KeyError', '7')
"""


class Boundary(Boundary):
    def _translate_group(self, group):
        members = [each if hasattr(each, "exceptions") else self._translate(each) for each in group.exceptions]
        if all(new is old for new, old in zip(members, group.exceptions, strict=True)):
            return group
        return group.derive(members)
