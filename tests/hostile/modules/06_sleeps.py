# group: 6
# expect: timed_out
# lowest: process
# keeps: 3
"""Sleeps for a minute: no processor time is used, so no limit on that is met."""

import time


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.start == 1 and not self.left:
            time.sleep(60)
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
