"""Make the result of a generator function good for more than one loop."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial, wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class Replay(Iterable[T]):
    """Not a run of the generator but the recipe for one: every iter() starts a new run."""

    def __init__(self, start: Callable[[], Iterator[T]]) -> None:
        self._start = start

    def __iter__(self) -> Iterator[T]:
        return self._start()


def replayable(function: Callable[P, Iterator[T]]) -> Callable[P, Iterable[T]]:
    """Decorate a generator function: what a call gives back runs the body anew for every loop."""

    @wraps(function)
    def call(*args: P.args, **kwargs: P.kwargs) -> Iterable[T]:
        return Replay(partial(function, *args, **kwargs))

    return call
