"""The tree keeps the place of the loop itself. That place exists only once, so that an inner loop takes the names away
from the outer one. Let __iter__ hand out something new that keeps the place.

트리가 반복 위치를 자기 안에 기억합니다. 그 위치는 하나뿐이어서 안쪽 반복문이 바깥쪽 반복문의 이름까지 가져가 버립니다.
위치를 기억할 새 객체를 `__iter__`가 내놓게 하세요.

Expect: A loop inside a loop over the same tree
"""


class Tree(Tree):
    def __init__(self, name, *children):
        self.name = name
        self.children = children

    def __iter__(self):
        self._names = (name for _, name in walk(self))
        return self

    def __next__(self):
        return next(self._names)
