"""A search that failed is passed over, and the walk seems to be complete. Whether a part of the tree may be missing is
for the caller to decide, and for that the caller needs the error.

찾다가 실패한 곳을 그냥 지나가므로 다 순회한 것처럼 보입니다. 트리의 일부가 빠져도 되는지는 호출한 쪽이 정할 일이고,
그러려면 호출한 쪽에 예외가 전해져야 합니다.

Expect: skipping the rest would pass for a complete walk
"""


class Tree(Tree):
    def __init__(self, name, *children):
        self.name = name
        self.children = children


def walk(tree, depth=0):
    yield depth, tree.name
    try:
        for child in tree.children:
            yield from walk(child, depth + 1)
    except Exception:
        return
