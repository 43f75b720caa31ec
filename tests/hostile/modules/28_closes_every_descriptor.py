# group: 28
# expect: failed | crashed
# lowest: process
"""Closes everything that is open, so that nothing bad can be said about it."""

import os

os.closerange(0, 256)


class CountDown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.left <= 0:
            raise StopIteration
        self.left -= 1
        return self.left + 1
