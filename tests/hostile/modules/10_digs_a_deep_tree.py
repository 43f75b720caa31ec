# group: 10
# expect: passed
# lowest: process
# correct: yes
# keeps: 4
"""Folder in folder in folder, deeper than a path may be long and than a function may call itself."""

import contextlib
import itertools
import os
import time

UNTIL = time.monotonic() + 0.5
with contextlib.suppress(OSError):
    HOME = os.open(".", os.O_RDONLY)
    for _ in itertools.takewhile(lambda _: time.monotonic() < UNTIL, range(1100)):
        os.mkdir("hostile-" + "x" * 200)
        os.chdir("hostile-" + "x" * 200)
    os.chdir(HOME)


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
