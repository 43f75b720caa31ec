# group: 13
# expect: failed | crashed
# lowest: process
# keeps: 3
"""Raises an exception that ends the process when it is asked for its class, as whoever sorts exceptions does."""


class Problem(Exception):
    @property
    def __class__(self):
        raise SystemExit(0)


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.start == 1:
            raise Problem
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
