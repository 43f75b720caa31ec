# group: 1
# expect: timed_out
# lowest: process
# keeps: 3
"""Solves the exercise, but from one start it never comes to the end: one test hangs, the others have earned their
points.
"""


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        while self.start == 1 and not self.left:
            pass
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
