"""Averages by group: a generator that leaves the numbers to averagers, and a report that feeds it."""

from collections.abc import Generator, Iterable, Mapping
from typing import NamedTuple


class Result(NamedTuple):
    """How many numbers came in, and their average: None if there were none."""

    count: int
    average: float | None


def averager() -> Generator[float | None, float | None, Result]:
    """Receive numbers and hand out the average so far; None ends it, and the Result is returned."""
    count, total, average = 0, 0.0, None
    while (number := (yield average)) is not None:
        count += 1
        total += number
        average = total / count
    return Result(count, average)


def grouper(results: dict[str, Result], key: str) -> Generator[float | None, float | None, None]:
    """Leave one group after another to an averager of its own, and put what it returns under `key`."""
    while True:
        results[key] = yield from averager()


def report(data: Mapping[str, Iterable[float]]) -> dict[str, Result]:
    """The Result of every group of numbers."""
    results: dict[str, Result] = {}
    for key, numbers in data.items():
        group = grouper(results, key)
        next(group)
        for number in numbers:
            group.send(number)
        group.send(None)
    return results
