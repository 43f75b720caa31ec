"""All children of a node are collected before the first of them has its turn. With a tuple that works; but children that
are searched for while you walk may have no end, and then the walk never gets below this node.

한 노드의 자식을 모두 모은 다음에야 첫 번째 자식으로 내려갑니다. 튜플이라면 되지만, 순회하면서 찾는 자식은 끝이 없을 수도
있습니다. 그러면 이 노드 아래로 내려가지 못합니다.

Expect: children was asked for item 11, but only 10 may be requested
"""


class Tree(Tree):
    def __init__(self, name, *children):
        self.name = name
        self.children = children


def walk(tree, depth=0):
    stack = [(depth, tree)]
    while stack:
        depth, node = stack.pop()
        yield depth, node.name
        below = [(depth + 1, child) for child in node.children]
        stack.extend(reversed(below))
