# group: 4
# expect: timed_out
# lowest: process
# keeps: 3
"""Asks whether an endless iterator contains what it does not contain."""

import itertools


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.start == 1 and 1 in itertools.repeat(0):
            self.left = 0
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
