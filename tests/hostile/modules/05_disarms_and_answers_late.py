# group: 5
# expect: timed_out
# lowest: process
# keeps: 3
"""Takes the alarm away, dawdles for longer than a test may last, and then gives the right answer."""

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
            time.sleep(1.4)
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
