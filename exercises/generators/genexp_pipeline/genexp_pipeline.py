"""Pipelines that do nothing until somebody asks for an item."""

from collections.abc import Iterable, Iterator, Sequence


def shout(words: Iterable[str]) -> Iterator[str]:
    """Every word in capital letters; blank words are left out."""
    raise NotImplementedError


def above(data: Sequence[int], limits: Iterable[int]) -> list[Iterator[int]]:
    """For every limit an iterator over the items of `data` that are greater."""
    raise NotImplementedError
