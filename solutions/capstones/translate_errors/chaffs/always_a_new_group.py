"""A new group is made even if nothing in it was translated. Whoever holds the old one does not recognise it, and its
notes and its traceback are gone.

번역한 것이 하나도 없어도 새 그룹을 만듭니다. 원래 그룹을 가진 쪽은 그것을 알아보지 못하고, 노트와 트레이스백도
사라집니다.

Expect: there is nothing to translate
"""


class Boundary(Boundary):
    def _translate_group(self, group):
        return group.derive([self._translate(each) for each in group.exceptions])
