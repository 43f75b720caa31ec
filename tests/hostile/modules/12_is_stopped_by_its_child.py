# group: 12
# expect: timed_out
# lowest: process
# keeps: 3
"""A child stops its parent again and again, whoever lets it continue."""

import contextlib
import os
import signal
import time


def hold(pid):
    if os.fork() == 0:
        while True:
            os.kill(pid, signal.SIGSTOP)
            time.sleep(0.001)


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.start == 1 and not self.left:
            with contextlib.suppress(OSError):
                hold(os.getpid())
            while True:
                time.sleep(1)
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
