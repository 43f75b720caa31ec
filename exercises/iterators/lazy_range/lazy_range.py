"""A sequence of numbers that are computed, not stored."""

from collections.abc import Iterator, Sequence


class LazyRange(Sequence[int]):
    """The numbers 0, 1, 2, ... that stop before `stop`, as an immutable sequence."""

    def __init__(self, stop: int) -> None:
        raise NotImplementedError

    def __len__(self) -> int:
        """How many numbers there are."""
        raise NotImplementedError

    def __getitem__(self, index: int | slice) -> "int | Sequence[int]":
        """The number at `index`, or for a slice a lazy sequence of numbers."""
        raise NotImplementedError

    def __iter__(self) -> Iterator[int]:
        """Every loop begins with a call of this method."""
        raise NotImplementedError

    def __contains__(self, value: object) -> bool:
        """Is `value` equal to one of the numbers?"""
        raise NotImplementedError
