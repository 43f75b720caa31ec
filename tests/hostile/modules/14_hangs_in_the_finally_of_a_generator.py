# group: 14
# expect: timed_out
# lowest: process
# keeps: 3
"""A generator that nobody asked to the end hangs when it is closed; that happens when the test lets go of it."""

import itertools


def numbers(start):
    try:
        for number in range(start, 0, -1):
            yield number
    finally:
        if start == 5:
            sum(itertools.repeat(1))


class CountDown:
    def __init__(self, start):
        self.numbers = numbers(start)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.numbers)
