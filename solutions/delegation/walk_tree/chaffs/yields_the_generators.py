"""yield hands out one item, whatever it is. Here that is a generator where the caller expects a pair: what the
generator would find stays inside it.

yield는 무엇이든 그대로 하나의 값으로 내놓습니다. 여기서는 쌍이 나와야 할 자리에 제너레이터가 나오고, 제너레이터가
찾았을 것들은 그 안에 그대로 남습니다.

Expect: The nodes below come out as pairs like the first one
"""


class Tree(Tree):
    def __init__(self, name, *children):
        self.name = name
        self.children = children


def walk(tree, depth=0):
    yield depth, tree.name
    for child in tree.children:
        yield walk(child, depth + 1)
