# group: 8
# expect: passed
# lowest: process
# correct: yes
# keeps: 4
"""Forks as many children as it may, lets them sleep in groups of their own, and solves the exercise."""

import os
import time

try:
    while True:
        if os.fork() == 0:
            os.setsid()
            time.sleep(60)
            os._exit(0)
except OSError:
    pass


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
