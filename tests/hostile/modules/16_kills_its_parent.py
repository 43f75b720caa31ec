# group: 16
# expect: crashed | failed
# lowest: process
"""Kills the process that started it, which watches it."""

import os
import signal

os.kill(os.getppid(), signal.SIGKILL)


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
