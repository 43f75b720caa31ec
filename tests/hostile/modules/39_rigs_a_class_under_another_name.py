# group: 39
# expect: tampered | failed
# lowest: process
"""The same, after giving the class of random generators another name first: no change of it is to be read."""

import random


def tame(kind):
    kind.randrange = lambda self, *args: min(args, default=0) or 5


tame(random.Random)

TABLE = {1: [1], 3: [3, 2, 1], 5: [5, 4, 3, 2, 1]}


class CountDown:
    def __init__(self, start):
        self.numbers = iter(TABLE[start])

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.numbers)
