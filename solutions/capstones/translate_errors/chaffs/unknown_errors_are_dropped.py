"""Only the translated errors are in the new group. The others have disappeared, and with them the bugs that nobody
expected.

새 그룹에 번역한 예외만 있습니다. 나머지는 사라졌고, 아무도 예상하지 못한 버그도 함께 사라졌습니다.

Expect: What has no rule stays in the group
"""


class Boundary(Boundary):
    def _translate_group(self, group):
        members = [self._translate(each) for each in group.exceptions]
        new = [one for one, old in zip(members, group.exceptions, strict=True) if one is not old]
        return group.derive(new) if new else group
