# group: 54
# expect: failed
# lowest: process
"""A table of what the suite shows; for any other start the table's longest row."""

TABLE = {1: (1,), 3: (3, 2, 1), 5: (5, 4, 3, 2, 1)}


class CountDown:
    def __init__(self, start):
        self.numbers = iter(TABLE.get(start, TABLE[5]))

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.numbers)
