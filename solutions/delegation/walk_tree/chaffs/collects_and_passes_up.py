"""Every level gathers the pairs from below in a list and passes it up, so the first pair comes out when the last node
has been visited. A generator has no need of the list: it can pass every pair on as it comes.

층마다 아래에서 온 쌍을 리스트에 모아 위로 넘기고 있습니다. 그래서 마지막 노드까지 방문한 뒤에야 첫 쌍이 나옵니다.
제너레이터라면 리스트가 필요 없습니다. 쌍이 오는 대로 하나씩 넘기면 됩니다.

Expect: Do not visit the whole tree for one item
"""


class Tree(Tree):
    def __init__(self, name, *children):
        self.name = name
        self.children = children


def walk(tree, depth=0):
    found = [(depth, tree.name)]
    for child in tree.children:
        found += list(walk(child, depth + 1))
    yield from found
