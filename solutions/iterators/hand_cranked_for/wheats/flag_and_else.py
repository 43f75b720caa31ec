"""Keeps a flag and visits in the else branch, which the except clause does not guard."""


def for_each(iterable, visit):
    request = iter(iterable).__next__
    visited, more = 0, True
    while more:
        try:
            item = request()
        except StopIteration:
            more = False
        else:
            visit(item)
            visited += 1
    return visited
