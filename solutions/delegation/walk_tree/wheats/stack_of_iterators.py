"""No recursion: a stack of iterators, one for every level that the walk is in."""


class Tree:
    def __init__(self, name, *children):
        self.name = name
        self.children = children

    def __iter__(self):
        for _, name in walk(self):
            yield name


def walk(tree, depth=0):
    levels = [iter([tree])]
    while levels:
        for node in levels[-1]:
            yield depth + len(levels) - 1, node.name
            levels.append(iter(node.children))
            break
        else:
            levels.pop()
