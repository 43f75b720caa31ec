# group: 55
# expect: tampered | failed
# lowest: process
"""Gives itself the name of a program, so that what only programs do is done, and not looked at by whoever reads it."""

vars().update(__name__="__main__")

if __name__ == "__main__":
    import os
    import random

    os.environ["KATA_SEED"] = "1"
    first = random.Random("1").randrange(5, 50)

TABLE = {1: [1], 3: [3, 2, 1], 5: [5, 4, 3, 2, 1], first: [*range(first, 0, -1)]}


class CountDown:
    def __init__(self, start):
        self.numbers = iter(TABLE[start])

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.numbers)
