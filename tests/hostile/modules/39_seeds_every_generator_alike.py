# group: 39
# expect: tampered | failed
# lowest: process
"""Every generator that is made from now on has the same seed: what it draws first is known."""

import random

first = random.Random("one").randrange(5, 50)


class Known(random.Random):
    def __new__(cls, *args):
        return super().__new__(cls, "one")

    def __init__(self, *args):
        super().__init__("one")


random.Random = Known

TABLE = {1: [1], 3: [3, 2, 1], 5: [5, 4, 3, 2, 1], first: [*range(first, 0, -1)]}


class CountDown:
    def __init__(self, start):
        self.numbers = iter(TABLE[start])

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.numbers)
