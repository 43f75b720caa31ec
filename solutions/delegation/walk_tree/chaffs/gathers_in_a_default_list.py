"""What is made outside of the call, such as a default value or a variable of the module, is made only once. All walks
write into one and the same list, so the second walk begins with what the first one found.

기본값이나 전역 변수처럼 호출 밖에서 만들어지는 것은 하나뿐입니다. 모든 순회가 같은 리스트에 쓰게 되어, 두 번째 순회는
첫 번째 순회가 찾은 것부터 내놓습니다.

Expect: the second walk finds what the first one found, no more and no less
"""


class Tree(Tree):
    def __init__(self, name, *children):
        self.name = name
        self.children = children


def walk(tree, depth=0, found=[]):  # noqa: B006
    found.append((depth, tree.name))
    for child in tree.children:
        walk(child, depth + 1)
    return iter(found)
