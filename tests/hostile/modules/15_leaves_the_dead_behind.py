# group: 15
# expect: passed
# lowest: process
# correct: yes
# keeps: 4
"""A hundred children that end at once and that nobody asks how: each keeps its place in the table of processes."""

import contextlib
import os

with contextlib.suppress(OSError):
    for _ in range(100):
        if os.fork() == 0:
            os._exit(0)


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
