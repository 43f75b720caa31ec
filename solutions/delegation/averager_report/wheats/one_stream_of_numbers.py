"""Chains the None to the numbers, and names the result before it stores it."""

from itertools import chain
from typing import NamedTuple


class Result(NamedTuple):
    count: int
    average: float | None


def averager():
    count, total, average = 0, 0.0, None
    while (number := (yield average)) is not None:
        count += 1
        total += number
        average = total / count
    return Result(count, average)


def grouper(results, key):
    while True:
        result = yield from averager()
        results[key] = result


def report(data):
    results = {}
    for key in data:
        group = grouper(results, key)
        group.send(None)
        for number in chain(data[key], [None]):
            group.send(number)
    return results
