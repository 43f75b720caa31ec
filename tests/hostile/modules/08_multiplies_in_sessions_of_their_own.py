# group: 8
# expect: timed_out
# lowest: process
# keeps: 3
"""Forks without end in one test, every child in a session of its own: the tests that are left keep their time."""

import os


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        while self.start == 1 and not self.left:
            try:
                if os.fork() == 0:
                    os.setsid()
            except OSError:
                pass
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
