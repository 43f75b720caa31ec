"""The real thing, which for_each has to behave like. Nobody learns anything from it, but it is not wrong."""


def for_each(iterable, visit):
    visited = 0
    for item in iterable:
        visit(item)
        visited += 1
    return visited
