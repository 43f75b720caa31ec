# group: 56
# expect: failed
# lowest: process
"""Right, wrong, right, wrong: if its answers were believed one by one it would do."""

import itertools

counts = itertools.count()


class CountDown:
    def __init__(self, start):
        self.numbers = iter(range(start + next(counts) % 2, 0, -1))

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.numbers)
