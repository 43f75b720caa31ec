"""Priming: start a coroutine, take its first value, and find out whether one has been started."""

from collections.abc import Callable, Generator
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
Y = TypeVar("Y")
S = TypeVar("S")
R = TypeVar("R")


def primed(function: Callable[P, Generator[Y, S, R]]) -> Callable[P, Generator[Y, S, R]]:
    """A function that makes the same coroutines as `function`, and starts each of them before it returns it."""
    raise NotImplementedError


def first_value(gen: Generator[Y, Any, Any]) -> Y:
    """Start `gen` and return what its first yield hands out. TypeError if it is not new any more."""
    raise NotImplementedError


def can_delegate(gen: Generator[Any, Any, Any]) -> bool:
    """Whether `gen` is still new, so that a `yield from` may start it."""
    raise NotImplementedError
