"""The children come out, but nobody looks below them. walk does not have to know how deep a tree is: it treats a child
exactly as it treats the root.

자식은 나오지만 그 아래는 아무도 보지 않습니다. walk는 트리가 얼마나 깊은지 몰라도 됩니다. 자식도 루트와 똑같이 다루면
되기 때문입니다.

Expect: every node comes out once, with its own depth and in its place
"""


class Tree(Tree):
    def __init__(self, name, *children):
        self.name = name
        self.children = children


def walk(tree, depth=0):
    yield depth, tree.name
    for child in tree.children:
        yield depth + 1, child.name
