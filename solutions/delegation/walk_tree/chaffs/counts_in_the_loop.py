"""The depth goes one up for every child, so the second child seems to lie deeper than the first. Children of one parent
share a level: pass the sum on, and leave your own depth alone.

자식을 하나 지날 때마다 깊이가 늘어나, 둘째 자식이 첫째보다 깊이 있는 것처럼 됩니다. 같은 부모의 자식은 같은 층입니다.
더한 값을 넘겨주기만 하고 자기 depth는 그대로 두세요.

Expect: Brothers and sisters have the same depth
"""


class Tree(Tree):
    def __init__(self, name, *children):
        self.name = name
        self.children = children


def walk(tree, depth=0):
    yield depth, tree.name
    for child in tree.children:
        depth += 1
        yield from walk(child, depth)
