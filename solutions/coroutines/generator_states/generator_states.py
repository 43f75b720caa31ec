"""The life of a generator, told by its states."""

from collections.abc import Callable, Generator
from inspect import getgeneratorstate
from typing import Any


def life(function: Callable[[Callable[[], str]], Generator[Any, Any, Any]]) -> list[str]:
    """Run the generator that `function(look)` makes to its end, and list its states, those that look() saw included."""
    states: list[str] = []

    def look() -> str:
        state = getgeneratorstate(generator)
        states.append(state)
        return state

    generator = function(look)
    look()
    for _ in generator:
        look()
    look()
    return states
