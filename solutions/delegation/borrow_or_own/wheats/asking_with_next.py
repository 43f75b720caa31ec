"""Asks with next() and looks out for StopIteration."""


def borrow(source, n):
    while n > 0:
        try:
            item = next(source)
        except StopIteration:
            return
        yield item
        n -= 1


def own(source):
    try:
        while True:
            try:
                item = next(source)
            except StopIteration:
                return
            yield item
    finally:
        close = getattr(source, "close", None)
        if close is not None:
            close()
