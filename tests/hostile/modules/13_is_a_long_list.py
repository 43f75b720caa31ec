# group: 13
# expect: failed
# lowest: process
"""Wrong answers of a hundred thousand characters each, a thousand of them in the list that is compared."""


class Long:
    def __repr__(self):
        return "x" * 100_000


class CountDown:
    def __init__(self, start):
        self.left = 1000

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            raise StopIteration
        self.left -= 1
        return Long()
