"""Keeps no sum: every number moves the average by its share. Receives before the loop and at its end."""

from typing import NamedTuple


class Result(NamedTuple):
    count: int
    average: float | None


def averager():
    count, average = 0, 0
    number = yield
    while number is not None:
        count += 1
        average += (number - average) / count
        number = yield average
    return Result(count, average if count else None)
