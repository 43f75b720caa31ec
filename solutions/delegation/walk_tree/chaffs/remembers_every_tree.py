"""What keeps the walk from going in circles is not made anew for each walk: a default value or a variable of the module
is made only once. It remembers the trees of all earlier walks, and the second walk finds nothing.

순회가 빙빙 돌지 않게 하려고 기억해 둔 것이 순회마다 새로 만들어지지 않습니다. 기본값이나 전역 변수는 한 번만
만들어집니다. 앞서 순회한 트리가 모두 거기 남아 있어서 두 번째 순회에서는 아무것도 나오지 않습니다.

Expect: Walking changes nothing, neither the tree nor anything that a later walk relies on
"""


class Tree(Tree):
    def __init__(self, name, *children):
        self.name = name
        self.children = children


def walk(tree, depth=0, seen=set()):  # noqa: B006
    if tree in seen:
        return
    seen.add(tree)
    yield depth, tree.name
    for child in tree.children:
        yield from walk(child, depth + 1)
