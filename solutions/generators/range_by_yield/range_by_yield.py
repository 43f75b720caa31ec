"""The numbers of a range, made one at a time."""

from collections.abc import Iterator


def numbers(start: int, stop: int, step: int = 1) -> Iterator[int]:
    """Hand out start, start + step, start + 2 * step, ... and end before `stop` is reached or passed."""
    if step == 0:
        raise ValueError("a step of 0 leads nowhere")
    number = start
    while (number < stop) if step > 0 else (number > stop):
        yield number
        number += step
