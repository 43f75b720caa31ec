# group: 13
# expect: failed
# lowest: process
# keeps: 3
"""A wrong answer whose `repr` has a hundred million characters."""


class Long:
    def __repr__(self):
        return "x" * 100_000_000


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.start == 1:
            return Long()
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
