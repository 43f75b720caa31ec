"""The life of a generator, told by its states."""

from collections.abc import Callable, Generator
from typing import Any


def life(function: Callable[[Callable[[], str]], Generator[Any, Any, Any]]) -> list[str]:
    """Run the generator that `function(look)` makes to its end, and list its states, those that look() saw included."""
    raise NotImplementedError
