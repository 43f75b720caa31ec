# group: 13
# expect: failed | timed_out
# lowest: process
# keeps: 3
"""Raises an exception whose class never comes to an end when it is asked for its name."""

import itertools


class Nameless(type):
    @property
    def __name__(cls):
        return str(sum(itertools.repeat(1)))


class Problem(Exception, metaclass=Nameless):
    pass


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.start == 1:
            raise Problem
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
