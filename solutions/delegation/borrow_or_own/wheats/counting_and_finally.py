"""Counts before it asks, and closes in a finally clause."""


def borrow(source, n):
    for _, item in zip(range(n), source):
        yield item


def own(source):
    try:
        for item in source:
            yield item
    finally:
        if hasattr(source, "close"):
            source.close()
