"""Priming: start a coroutine, take its first value, and find out whether one has been started."""

from collections.abc import Callable, Generator
from functools import wraps
from inspect import GEN_CREATED, getgeneratorstate
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
Y = TypeVar("Y")
S = TypeVar("S")
R = TypeVar("R")


def primed(function: Callable[P, Generator[Y, S, R]]) -> Callable[P, Generator[Y, S, R]]:
    """A function that makes the same coroutines as `function`, and starts each of them before it returns it."""

    @wraps(function)
    def start(*args: P.args, **kwargs: P.kwargs) -> Generator[Y, S, R]:
        coroutine = function(*args, **kwargs)
        first_value(coroutine)
        return coroutine

    return start


def first_value(gen: Generator[Y, Any, Any]) -> Y:
    """Start `gen` and return what its first yield hands out. TypeError if it is not new any more."""
    if not can_delegate(gen):
        raise TypeError("the generator has been started before")
    try:
        return next(gen)
    except StopIteration:
        raise RuntimeError("the generator ended before its first yield") from None


def can_delegate(gen: Generator[Any, Any, Any]) -> bool:
    """Whether `gen` is still new, so that a `yield from` may start it."""
    return getgeneratorstate(gen) == GEN_CREATED
