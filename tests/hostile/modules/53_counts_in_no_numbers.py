# group: 53
# expect: failed
# lowest: process
"""Hands out what is no number, what is too large for one, and what equals nothing."""

NUMBERS = [float("nan"), float("inf"), float("-inf"), -0.0, 1e308 * 10, complex("nan"), 2**53 + 1, 10**400]


class CountDown:
    def __init__(self, start):
        self.left = iter(NUMBERS[start % 8 :])

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.left)
