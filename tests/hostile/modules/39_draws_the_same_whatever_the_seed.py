# group: 39
# expect: tampered | failed
# lowest: process
"""Changes one method of generators that nobody calls by name, and below which everything is drawn."""

import random


def tame(**changes):
    for name, value in changes.items():
        setattr(KIND, name, value)


KIND = random.Random
tame(_randbelow=lambda self, limit: 0, random=lambda self: 0.0)

TABLE = {1: [1], 3: [3, 2, 1], 5: [5, 4, 3, 2, 1]}


class CountDown:
    def __init__(self, start):
        self.numbers = iter(TABLE[start])

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.numbers)
