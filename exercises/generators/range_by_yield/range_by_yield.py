"""The numbers of a range, made one at a time."""

from collections.abc import Iterator


def numbers(start: int, stop: int, step: int = 1) -> Iterator[int]:
    """Hand out start, start + step, start + 2 * step, ... and end before `stop` is reached or passed."""
    raise NotImplementedError
