"""In a group, an AppError gets no note. It has passed the boundary like one that comes alone.

그룹 안의 AppError에는 노트를 붙이지 않습니다. 혼자 나온 AppError처럼 경계를 지나왔는데도 그렇습니다.

Expect: An AppError in a group is treated as it would be alone
"""


class Boundary(Boundary):
    def _translate_group(self, group):
        members = [each if isinstance(each, AppError) else self._translate(each) for each in group.exceptions]
        if all(new is old for new, old in zip(members, group.exceptions, strict=True)):
            return group
        return group.derive(members)
