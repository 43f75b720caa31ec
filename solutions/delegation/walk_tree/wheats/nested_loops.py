"""Hands everything on in loops, without yield from; the tree delegates to its children instead of to walk."""


class Tree:
    def __init__(self, name, *children):
        self.name = name
        self.children = children

    def __iter__(self):
        yield self.name
        for child in self.children:
            for name in child:
                yield name


def walk(tree, depth=0):
    yield depth, tree.name
    for child in tree.children:
        for pair in walk(child, depth + 1):
            yield pair
