"""`yield from`, written by hand and in full."""

from collections.abc import Generator, Iterable
from functools import partial
from typing import TypeVar

Y = TypeVar("Y")
S = TypeVar("S")
R = TypeVar("R")


def delegate(iterable: Iterable[Y]) -> Generator[Y, S, R]:
    """Behave like a generator whose only line is `return (yield from iterable)`."""
    subiterator = iter(iterable)
    resume = partial(next, subiterator)
    while True:
        try:
            item = resume()
        except StopIteration as stop:
            return stop.value
        try:
            sent = yield item
        except GeneratorExit:
            close = getattr(subiterator, "close", None)
            if close is not None:
                close()
            raise
        except BaseException as error:
            throw = getattr(subiterator, "throw", None)
            if throw is None:
                raise
            resume = partial(throw, error)
        else:
            resume = partial(next, subiterator) if sent is None else partial(subiterator.send, sent)
