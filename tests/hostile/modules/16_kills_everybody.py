# group: 16
# expect: crashed | failed
# lowest: landlock
"""Kills whatever its user may kill."""

import os

os.kill(-1, 9)


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
