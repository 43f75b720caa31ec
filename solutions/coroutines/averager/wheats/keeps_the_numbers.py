"""Keeps all the numbers; returns from the middle of an endless loop."""

from dataclasses import dataclass
from statistics import fmean


@dataclass(frozen=True)
class Result:
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
