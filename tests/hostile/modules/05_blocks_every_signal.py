# group: 5
# expect: timed_out
# lowest: process
# keeps: 3
"""Blocks all signals that can be blocked: they wait until the end of the process."""

import signal


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.start == 1 and not self.left:
            signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
            while True:
                pass
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
