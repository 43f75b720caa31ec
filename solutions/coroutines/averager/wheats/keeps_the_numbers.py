"""Keeps all the numbers; returns from the middle of an endless loop."""

from typing import NamedTuple
from statistics import fmean


class Result(NamedTuple):
    count: int
    average: float | None


def averager():
    numbers = []
    while True:
        average = fmean(numbers) if numbers else None
        number = yield average
        if number is None:
            return Result(len(numbers), average)
        numbers.append(number)
