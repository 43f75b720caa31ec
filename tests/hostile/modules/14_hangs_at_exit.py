# group: 14
# expect: passed
# lowest: process
# correct: yes
# keeps: 4
"""Solves the exercise, and hangs in what it registered for the end of the interpreter."""

import atexit
import time

atexit.register(time.sleep, 60)


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
