"""The result is an iterator, but an iterator over a list for which the whole tree was walked already. It is as lazy as
its source, and this source was not lazy.

이터레이터를 반환하기는 하지만, 트리를 다 순회해서 만든 리스트의 이터레이터입니다. 이터레이터가 요청받을 때만 일하려면
그 안의 소스도 그래야 하는데, 여기서는 그렇지 않습니다.

Expect: A loop over a tree is as lazy as walk
"""


class Tree(Tree):
    def __init__(self, name, *children):
        self.name = name
        self.children = children

    def __iter__(self):
        return iter([name for _, name in walk(self)])
