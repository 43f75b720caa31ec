"""Counts without an end, and cuts the count off where stop is reached or passed."""

from itertools import count, takewhile
from operator import gt, lt


def numbers(start, stop, step=1):
    if not step:
        raise ValueError("step must not be 0")
    is_before = lt if step > 0 else gt
    return takewhile(lambda number: is_before(number, stop), count(start, step))
