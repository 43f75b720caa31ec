# group: 14
# expect: passed
# lowest: process
# correct: yes
# keeps: 4
"""Solves the exercise, and keeps an object that hangs when the interpreter's end deletes it."""

import time
import weakref


class Slow:
    def __del__(self):
        time.sleep(60)


KEPT = Slow()
weakref.finalize(KEPT, time.sleep, 60)


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
