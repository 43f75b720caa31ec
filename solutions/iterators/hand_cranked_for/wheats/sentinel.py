"""Lets next() return a marker of its own instead of raising, so no try is needed."""

END = object()


def for_each(iterable, visit):
    iterator = iter(iterable)
    visited = 0
    while (item := next(iterator, END)) is not END:
        visit(item)
        visited += 1
    return visited
