# group: 1
# expect: timed_out
# lowest: process
# keeps: 3
"""One look at a text with a pattern that tries every way to split it."""

import re


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.start == 1 and not self.left:
            re.fullmatch("(a|a)*b", "a" * 100)
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
