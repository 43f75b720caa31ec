"""Calling a generator function runs nothing of its body: it makes a generator, and this one is thrown away at once. The
root comes out, and its children never do.

제너레이터 함수를 호출해도 본문은 한 줄도 실행되지 않습니다. 제너레이터가 만들어질 뿐이고, 여기서는 그것마저 바로
버려집니다. 그래서 루트만 나오고 자식은 하나도 나오지 않습니다.

Expect: Calling a generator function only makes a generator
"""


class Tree(Tree):
    def __init__(self, name, *children):
        self.name = name
        self.children = children


def walk(tree, depth=0):
    yield depth, tree.name
    for child in tree.children:
        walk(child, depth + 1)
