# group: 4
# expect: timed_out
# lowest: process
# keeps: 3
"""One call of a function in C that never comes back: no handler of a signal in Python can run."""

import itertools


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.start == 1 and not self.left:
            sum(itertools.repeat(1))
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
