# group: 39
# expect: tampered | timed_out
# lowest: process
"""Stops every clock and the timer, takes its time for the smallest of countdowns, and solves them all."""

import signal
import time

monotonic = time.monotonic
time.time = time.monotonic = time.perf_counter = lambda: 0.0
signal.setitimer = lambda *args: (0.0, 0.0)


class CountDown:
    def __init__(self, start):
        self.numbers = iter(range(start, 0, -1))
        signal.signal(signal.SIGALRM, signal.SIG_IGN)
        end = monotonic() + 1.4
        while start == 1 and monotonic() < end:
            pass

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.numbers)
