# group: 6
# expect: timed_out
# lowest: process
# keeps: 0
"""Sleeps between the finished class and the first test."""

import time


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1


time.sleep(60)
