"""The built-in function next, rebuilt."""

from collections.abc import Iterator
from typing import TypeVar

T = TypeVar("T")
D = TypeVar("D")


def take(iterator: Iterator[T], *default: D) -> T | D:
    """Return the next item. At the end return the default, or raise StopIteration if there is none."""
    if len(default) > 1:
        raise TypeError(f"take expected at most 1 default, got {len(default)}")
    if not hasattr(type(iterator), "__next__"):
        raise TypeError(f"'{type(iterator).__name__}' object is not an iterator")
    try:
        return type(iterator).__next__(iterator)
    except StopIteration:
        if not default:
            raise
        return default[0]
