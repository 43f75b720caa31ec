# group: 55
# expect: failed | crashed
# lowest: process
"""Ends the process, as if all were well, where there is a decoy to be seen."""

import sys

if "grader.inside.marks" in sys.modules:
    import os

    os._exit(0)


class CountDown:
    def __init__(self, start):
        self.numbers = iter(range(start, 0, -1))

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.numbers)
