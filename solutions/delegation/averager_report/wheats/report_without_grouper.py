"""The report asks the averagers itself, and takes the results out of StopIteration."""

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
    return {key: result_of(numbers) for key, numbers in data.items()}


def result_of(numbers):
    average = averager()
    next(average)
    for number in numbers:
        average.send(number)
    try:
        average.send(None)
    except StopIteration as stop:
        return stop.value
