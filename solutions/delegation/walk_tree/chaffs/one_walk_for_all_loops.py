"""The tree makes one generator and gives it to every loop. The first loop uses it up, and the next one finds nothing.
An iterable makes a new iterator each time it is asked.

트리가 제너레이터를 하나만 만들어 모든 반복문에 내줍니다. 첫 번째 반복문이 다 쓰고 나면 다음 반복문에는 남은 것이
없습니다. 이터러블은 요청받을 때마다 새 이터레이터를 만들어야 합니다.

Expect: the second loop goes through all the names again
"""


class Tree(Tree):
    def __init__(self, name, *children):
        self.name = name
        self.children = children
        self._names = (name for _, name in walk(self))

    def __iter__(self):
        return self._names
