"""Every call has a depth of its own. If a call does not hand a number on to the next one, the default value counts
again, and every node believes that it is the root.

호출마다 자기 depth가 따로 있습니다. 다음 호출에 수를 넘겨주지 않으면 기본값이 다시 쓰이고, 모든 노드가 자기를 루트로
여기게 됩니다.

Expect: The depth counts the levels above a node
"""


class Tree:
    def __init__(self, name, *children):
        self.name = name
        self.children = children

    def __iter__(self):
        for _, name in walk(self):
            yield name


def walk(tree, depth=0):
    yield depth, tree.name
    for child in tree.children:
        yield from walk(child)
