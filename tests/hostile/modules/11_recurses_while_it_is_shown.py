# group: 11
# expect: crashed
# lowest: process
# keeps: 3
"""The answer for one start is wrong, and shows itself by showing itself: the overflow is in whoever reports."""

import sys


class Endless:
    def __repr__(self):
        sys.setrecursionlimit(2**31 - 1)
        return "%r" % [self.__class__()]


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.start == 1:
            return Endless()
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
