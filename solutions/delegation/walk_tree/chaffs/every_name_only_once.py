"""Names that were seen before are left out, as if they told the nodes apart. Two folders may hold a file of the same
name: these are two files.

이미 나온 이름은 건너뛰고 있습니다. 이름으로 노드를 구별하는 셈입니다. 하지만 두 폴더에 같은 이름의 파일이 있을 수
있고, 그 둘은 서로 다른 파일입니다.

Expect: they are two nodes, and both come out
"""


class Tree(Tree):
    def __init__(self, name, *children):
        self.name = name
        self.children = children


def walk(tree, depth=0, seen=None):
    seen = set() if seen is None else seen
    if tree.name not in seen:
        seen.add(tree.name)
        yield depth, tree.name
    for child in tree.children:
        yield from walk(child, depth + 1, seen)
