# group: 12
# expect: timed_out
# lowest: process
# keeps: 3
"""Stops its own process, which then neither runs nor ends."""

import os
import signal


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.start == 1 and not self.left:
            os.kill(os.getpid(), signal.SIGSTOP)
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
