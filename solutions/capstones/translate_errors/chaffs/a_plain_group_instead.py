"""The new group is an ordinary one, whatever class the old one had. A class of groups says in derive() how it wants to
be made anew.

원래 그룹의 클래스와 상관없이 새 그룹이 평범한 그룹입니다. 그룹 클래스는 자기를 새로 만드는 방법을 derive()에 적어
둡니다.

Expect: A group may have a class of its own
"""


class Boundary(Boundary):
    def _translate_group(self, group):
        translated = super()._translate_group(group)
        return group if translated is group else BaseExceptionGroup(group.message, translated.exceptions)
