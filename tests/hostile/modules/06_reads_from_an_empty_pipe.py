# group: 6
# expect: timed_out
# lowest: process
# keeps: 3
"""Reads from a pipe into which nobody writes, again after every interruption."""

import os


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.start == 1 and not self.left:
            ours, theirs = os.pipe()
            while True:
                try:
                    os.read(ours, 1)
                except BaseException:
                    continue
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
