"""The yield stands below the loop, so a node comes out when everything under it is through. Such an order is useful
too, for emptying folders, say; but here a parent has to come first.

yield가 반복문 뒤에 있어서, 아래에 있는 것이 모두 나온 다음에야 노드가 나옵니다. 폴더를 비울 때처럼 이런 순서가 필요할
때도 있지만, 여기서는 부모가 먼저 나와야 합니다.

Expect: A node comes out before everything that is below it
"""


class Tree(Tree):
    def __init__(self, name, *children):
        self.name = name
        self.children = children


def walk(tree, depth=0):
    for child in tree.children:
        yield from walk(child, depth + 1)
    yield depth, tree.name
