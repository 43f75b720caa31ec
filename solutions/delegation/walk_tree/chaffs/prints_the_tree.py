"""Printing shows the tree to a human, but the program that called walk gets nothing to work with. Hand the pairs out,
and let the caller decide whether to print them.

출력하면 사람 눈에는 보이지만, walk를 호출한 프로그램은 아무것도 받지 못합니다. 쌍을 내놓고, 출력할지는 호출한 쪽이
정하게 하세요.

Expect: walk gives back an iterator
"""


class Tree(Tree):
    def __init__(self, name, *children):
        self.name = name
        self.children = children


def walk(tree, depth=0):
    print("  " * depth + tree.name)
    for child in tree.children:
        walk(child, depth + 1)
