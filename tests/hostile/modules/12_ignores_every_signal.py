# group: 12
# expect: timed_out
# lowest: process
# keeps: 3
"""Ignores SIGTERM and whatever else can be ignored, and loops."""

import contextlib
import signal


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.start == 1 and not self.left:
            for number in signal.valid_signals():
                with contextlib.suppress(OSError, ValueError):
                    signal.signal(number, signal.SIG_IGN)
            while True:
                pass
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
