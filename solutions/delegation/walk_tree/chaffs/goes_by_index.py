"""Tuples and lists have a len() and positions. The children may also be searched for while you walk, and then there is
neither a length nor a position: loop over them with for child in tree.children.

children에는 길이도 인덱스도 없을 수 있습니다. 튜플이나 리스트라면 되지만, 순회하는 동안에야 자식을 찾는 이터러블이라면
len()도 [ ]도 쓸 수 없습니다. for child in tree.children으로 순회하세요.

Expect: There may be neither a length nor an index
"""


class Tree(Tree):
    def __init__(self, name, *children):
        self.name = name
        self.children = children


def walk(tree, depth=0):
    yield depth, tree.name
    for index in range(len(tree.children)):
        yield from walk(tree.children[index], depth + 1)
