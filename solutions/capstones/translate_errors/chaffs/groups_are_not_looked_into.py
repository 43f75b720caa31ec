"""A group passes as it is. The errors in it are not translated, although there are rules for them.

그룹이 그대로 지나갑니다. 안에 든 예외에 맞는 규칙이 있는데도 번역하지 않습니다.

Expect: A group stays a group, with its message
"""


class Boundary(Boundary):
    def _translate_group(self, group):
        return group
