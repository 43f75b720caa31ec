"""`yield from`, written by hand and in full."""

from collections.abc import Generator, Iterable, Iterator
from functools import partial
from typing import Any, NoReturn, TypeVar

Y = TypeVar("Y")
S = TypeVar("S")
R = TypeVar("R")


def _close(subiterator: Iterator[Any], leaving: GeneratorExit) -> NoReturn:
    """Close what can be closed, then let the exception go on its way."""
    close = getattr(subiterator, "close", None)
    if close is not None:
        close()
    raise leaving


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
        except GeneratorExit as leaving:
            resume = partial(_close, subiterator, leaving)
        except BaseException as error:
            throw = getattr(subiterator, "throw", None)
            if throw is None:
                raise
            resume = partial(throw, error)
        else:
            resume = partial(next, subiterator) if sent is None else partial(subiterator.send, sent)
