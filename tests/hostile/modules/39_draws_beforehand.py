# group: 39
# expect: failed
# lowest: process
"""Draws from the shared generator, and puts it back to a known state, hoping that the suite draws from it as well."""

import random

random.seed(1)
state = random.getstate()
first = random.randrange(5, 50)
random.setstate(state)

TABLE = {1: [1], 3: [3, 2, 1], 5: [5, 4, 3, 2, 1], first: [*range(first, 0, -1)]}


class CountDown:
    def __init__(self, start):
        random.setstate(state)
        self.numbers = iter(TABLE.get(start, []))

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.numbers)
