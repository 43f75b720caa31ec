"""The stack takes all children of a node at once, turned round. With a tuple that works; but children that are searched
for while you walk have no end yet, and cannot be turned round before all of them are found.

스택을 쓰려고 한 노드의 자식을 한꺼번에 모아 뒤집습니다. 튜플이라면 되지만, 순회하면서 찾는 자식은 아직 끝이 없습니다.
모두 찾기 전에는 뒤집을 수 없습니다.

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
