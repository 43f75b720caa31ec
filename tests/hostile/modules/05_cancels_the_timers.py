# group: 5
# expect: timed_out
# lowest: process
# keeps: 3
"""Switches off the alarm and every interval timer, then loops."""

import signal


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.start == 1 and not self.left:
            signal.alarm(0)
            for timer in (signal.ITIMER_REAL, signal.ITIMER_VIRTUAL, signal.ITIMER_PROF):
                signal.setitimer(timer, 0)
            while True:
                pass
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
