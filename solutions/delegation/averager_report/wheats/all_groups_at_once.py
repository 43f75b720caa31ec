"""Starts all groupers first, then feeds one after another."""

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
        results[key] = yield from averager()


def report(data):
    results = {}
    groups = {key: grouper(results, key) for key in data}
    for group in groups.values():
        next(group)
    for key, group in groups.items():
        for number in data[key]:
            group.send(number)
        group.send(None)
    return results
