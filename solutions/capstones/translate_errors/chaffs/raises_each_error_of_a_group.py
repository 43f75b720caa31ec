"""Each error of a group is raised in order to see what becomes of it. That leaves traces on those that are to stay:
their traceback grows, and the group becomes their context.

그룹에 든 예외를 하나씩 일으켜서 무엇이 되는지 봅니다. 그대로 있어야 할 예외에도 흔적이 남습니다. 트레이스백이 길어지고,
그룹이 컨텍스트가 됩니다.

Expect: in a group as well as alone
"""


class Boundary(Boundary):
    def _translate_group(self, group):
        members = []
        for each in group.exceptions:
            try:
                if isinstance(each, BaseExceptionGroup):
                    members.append(self._translate_group(each))
                else:
                    with self:
                        raise each
            except BaseException as came_out:
                members.append(came_out)
        if all(new is old for new, old in zip(members, group.exceptions, strict=True)):
            return group
        return group.derive(members)
