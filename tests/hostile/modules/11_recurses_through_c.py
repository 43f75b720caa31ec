# group: 11
# expect: crashed
# lowest: process
"""Every second call goes through a function in C, so that the stack of the process overflows."""

import sys

sys.setrecursionlimit(2**31 - 1)


class CountDown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        return self

    def __next__(self):
        return next(map(next, [self]))
