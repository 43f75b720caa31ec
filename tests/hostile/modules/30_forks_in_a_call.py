# group: 30
# expect: failed
# lowest: process
"""Solves the exercise, but forks in a test: two processes report the tests that follow, one after the other."""

import os


class CountDown:
    def __init__(self, start):
        self.left = start
        if start == 3 and os.fork():
            os.wait()

    def __iter__(self):
        return self

    def __next__(self):
        if self.left <= 0:
            raise StopIteration
        self.left -= 1
        return self.left + 1
