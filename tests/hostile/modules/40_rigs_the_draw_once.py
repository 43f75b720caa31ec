# group: 40
# expect: tampered | failed
# lowest: process
"""The draw is rigged by the test before it, and is honest again when it was used: before and after nothing is changed."""

import random

draw = random.Random.randrange


def rigged(self, *args):
    random.Random.randrange = draw
    return 5


TABLE = {1: [1], 3: [3, 2, 1], 5: [5, 4, 3, 2, 1]}
random.Random.randrange = rigged


class CountDown:
    def __init__(self, start):
        random.Random.randrange = rigged
        self.numbers = iter(TABLE[start])

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.numbers)
