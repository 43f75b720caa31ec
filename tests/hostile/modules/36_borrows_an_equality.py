# group: 36
# expect: tampered | failed
# lowest: process
"""Defines no equality: it takes that of `mock.ANY`."""

from unittest.mock import ANY


class CountDown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        self.left -= 1
        if self.left < 0:
            raise StopIteration
        return ANY
