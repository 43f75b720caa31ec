"""The depths are wrong from the first child on. Every call has a depth of its own: if none is handed on, the default
value counts again; if it is raised in the loop and once more in the call, it grows too fast. A child is one level
deeper than its parent.

첫 자식부터 깊이가 틀렸습니다. 호출마다 자기 depth가 따로 있습니다. 넘겨주지 않으면 기본값이 다시 쓰이고, 반복문에서
늘린 값에 또 1을 더해 넘기면 너무 빨리 깊어집니다. 자식은 부모보다 한 층 깊을 뿐입니다.

Expect: The depth counts the levels above a node
"""


class Tree(Tree):
    def __init__(self, name, *children):
        self.name = name
        self.children = children


def walk(tree, depth=0):
    yield depth, tree.name
    for child in tree.children:
        yield from walk(child)
