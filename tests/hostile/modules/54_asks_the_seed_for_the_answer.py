# group: 54
# expect: failed
# lowest: process
"""Draws, with the seed of the environment, what the suite will draw; without that there is only a table."""

import os
import random

TABLE = {1: [1], 3: [3, 2, 1], 5: [5, 4, 3, 2, 1]}
DRAWN = random.Random(os.environ.get("KATA_SEED", "0")).randrange(5, 50)


class CountDown:
    def __init__(self, start):
        self.numbers = iter(TABLE.get(start, [DRAWN]))

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.numbers)
