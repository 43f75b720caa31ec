# group: 15
# expect: passed
# lowest: process
# correct: yes
# keeps: 4
"""Thirty daemons, each of which forks and ends at once, for twelve seconds: while one is looked for the others move."""

import os
import time

UNTIL = time.monotonic() + 12


def flee():
    os.setsid()
    os.closerange(0, 256)
    while time.monotonic() < UNTIL:
        try:
            if os.fork():
                os._exit(0)
        except OSError:
            continue
    os._exit(0)


for _ in range(30):
    try:
        if os.fork() == 0:
            flee()
    except OSError:
        break


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
