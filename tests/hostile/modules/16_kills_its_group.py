# group: 16
# expect: crashed
# lowest: process
"""Kills its whole process group, hoping that the grader is in it."""

import os

os.kill(0, 9)


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
