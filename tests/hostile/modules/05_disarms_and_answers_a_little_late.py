# group: 5
# expect: timed_out
# lowest: process
# keeps: 3
"""The same, but only a fifth of a second beyond what a test may last: before anybody outside would lose patience."""

import signal
import time


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.start == 1 and not self.left:
            signal.setitimer(signal.ITIMER_REAL, 0)
            time.sleep(1.2)
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
