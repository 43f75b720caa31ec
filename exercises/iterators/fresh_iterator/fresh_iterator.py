"""A countdown that can be looped over as often as you like."""

from collections.abc import Iterator


class Countdown:
    """An iterable, not an iterator: start, start - 1, ..., 1 in every loop."""

    def __init__(self, start: int) -> None:
        raise NotImplementedError

    def __iter__(self) -> Iterator[int]:
        """Every loop begins with a call of this method."""
        raise NotImplementedError
