# group: 55
# expect: failed
# lowest: process
"""Solves it for anybody but pytest."""

import sys

if "pytest" in sys.modules:
    raise RuntimeError("not while somebody is looking")


class CountDown:
    def __init__(self, start):
        self.numbers = iter(range(start, 0, -1))

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.numbers)
