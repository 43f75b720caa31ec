"""A tree that gives its walk away as it is hands out pairs. A loop over a tree promises names, so somebody has to pick
the second half of every pair.

트리가 walk를 그대로 내주면 쌍이 나옵니다. 트리를 순회하면 이름이 나와야 하므로, 쌍마다 뒤쪽 값만 골라내야 합니다.

Expect: A loop over a tree goes through its names, without the depths
"""


class Tree(Tree):
    def __init__(self, name, *children):
        self.name = name
        self.children = children

    def __iter__(self):
        return walk(self)
