"""A countdown that can be looped over as often as you like."""

from collections.abc import Iterator


class Countdown:
    """An iterable, not an iterator: start, start - 1, ..., 1 in every loop."""

    def __init__(self, start: int) -> None:
        self._start = start

    def __iter__(self) -> Iterator[int]:
        """Every loop begins with a call of this method."""
        number = self._start
        while number > 0:
            yield number
            number -= 1
