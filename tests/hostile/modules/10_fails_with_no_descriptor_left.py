# group: 10
# expect: failed
# lowest: process
# keeps: 0
"""The same, but the answers are wrong: what went wrong must be told without opening a file."""

import contextlib
import os

with contextlib.suppress(OSError):
    while True:
        os.dup(2)


class CountDown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        return iter([self.start])
