"""The tools of itertools, and a generator expression that picks the names."""

from itertools import chain


class Tree:
    def __init__(self, name, *children):
        self.name = name
        self.children = children

    def __iter__(self):
        return (name for _, name in walk(self))


def walk(tree, depth=0):
    below = (walk(child, depth + 1) for child in tree.children)
    return chain([(depth, tree.name)], chain.from_iterable(below))
