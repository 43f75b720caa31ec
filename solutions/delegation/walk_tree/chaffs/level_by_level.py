"""The whole level of the children comes out before it comes to their children. That is breadth first, the order of a
queue; a recursive walk goes down first, and finishes one branch before the next.

자식들의 층이 모두 나온 뒤에야 그 자식들의 자식이 나옵니다. 이것은 너비 우선으로, 큐를 쓸 때의 순서입니다. 재귀로
순회하면 먼저 아래로 내려가고, 한 가지를 끝낸 뒤에 다음 가지로 넘어갑니다.

Expect: The tree is not read level by level
"""

from collections import deque


class Tree(Tree):
    def __init__(self, name, *children):
        self.name = name
        self.children = children


def walk(tree, depth=0):
    queue = deque([(depth, iter([tree]))])
    while queue:
        depth, nodes = queue.popleft()
        for node in nodes:
            yield depth, node.name
            queue.append((depth + 1, iter(node.children)))
