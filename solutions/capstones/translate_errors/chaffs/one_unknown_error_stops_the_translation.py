"""If there is one error without a rule in a group, nothing in it is translated. Each error of a group has its own rule.

그룹에 규칙이 없는 예외가 하나라도 있으면 아무것도 번역하지 않습니다. 규칙은 그룹의 예외마다 따로 찾아야 합니다.

Expect: What has no rule stays in the group
"""


class Boundary(Boundary):
    def _translate_group(self, group):
        members = [self._translate(each) for each in group.exceptions]
        if any(new is old for new, old in zip(members, group.exceptions, strict=True)):
            return group
        return group.derive(members)
