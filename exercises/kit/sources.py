"""Probes for iteration: sources that notice how they are used, and a bounded replacement for `list`.

Anything that a suite needs to watch *how* items are requested belongs here; anything about time belongs in
`kit.clock`.
"""

import os
import random
from collections.abc import Callable, Iterable, Iterator
from typing import Any


class Kata(BaseException):
    """The base of everything the probes raise.

    Not an `Exception`: code under test that catches `Exception` must not be able to hide it.
    """


class OverRead(Kata):
    """A source was asked for more items than the test allows."""


class Endless(Kata):
    """An iteration produced more items than the test is ready to take."""


class Source:
    """An iterator over `items` that remembers how it was used.

    Attributes: `opened` counts calls of `iter()`, `requests` counts calls of `next()` (the one that found the
    end included), `closed` tells whether `close()` was called.  With `at_most=n`, request n + 1 raises `OverRead`.
    With `log`, every request is reported as `"ask NAME"` before it is answered.
    """

    def __init__(
        self,
        items: Iterable[Any],
        *,
        at_most: int | None = None,
        name: str = "source",
        log: Callable[[str], object] | None = None,
    ) -> None:
        self._items = iter(items)
        self._at_most = at_most
        self._log = log
        self.name = name
        self.opened = 0
        self.requests = 0
        self.closed = False

    def __iter__(self) -> "Source":
        self.opened += 1
        return self

    def __next__(self) -> Any:
        self.requests += 1
        if self._log is not None:
            self._log(f"ask {self.name}")
        if self._at_most is not None and self.requests > self._at_most:
            raise OverRead(f"{self.name} was asked for item {self.requests}, but only {self._at_most} may be requested")
        return next(self._items)

    def close(self) -> None:
        self.closed = True

    def __repr__(self) -> str:
        return f"<{self.name}: {self.requests} requests>"


def endless(start: int = 0) -> Iterator[int]:
    """start, start + 1, … without end."""
    while True:
        yield start
        start += 1


def failing(items: Iterable[Any], error: BaseException) -> Iterator[Any]:
    """All of `items`, and then `error` is raised."""
    yield from items
    raise error


def take(iterable: Iterable[Any], limit: int = 1000) -> list[Any]:
    """`list(iterable)`, but more than `limit` items raise `Endless` instead of filling the memory."""
    items: list[Any] = []
    for item in iterable:
        if len(items) == limit:
            raise Endless(f"more than {limit} items came out: the iteration never ends")
        items.append(item)
    return items


def rng(name: str) -> random.Random:
    """A generator of random numbers of its own for every test, fixed by `KATA_SEED` and `name`."""
    return random.Random(f"{os.environ.get('KATA_SEED', '0')}/{name}")
