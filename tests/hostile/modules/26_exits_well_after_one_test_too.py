# group: 26
# expect: crashed
# lowest: process
"""Lets one test pass, and ends the process with status 0 before another can fail."""

import os


class CountDown:
    def __init__(self, start):
        if start != 3:
            os._exit(0)
        self._numbers = iter([3, 2, 1])

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._numbers)
