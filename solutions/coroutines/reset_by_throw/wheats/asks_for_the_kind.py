"""One handler for everything; what is neither of the two goes on as it came. The total is the sum of a list."""

from dataclasses import dataclass


class Reset(Exception):
    pass


@dataclass
class Report(Exception):
    label: str


def totals():
    numbers = []
    label = None
    while True:
        total = sum(numbers)
        try:
            number = yield total if label is None else (label, total)
        except BaseException as error:
            if isinstance(error, Report):
                label = error.label
            elif isinstance(error, Reset):
                label = None
                numbers.clear()
            else:
                raise
        else:
            label = None
            numbers = [*numbers, number]
