# group: 53
# expect: failed
# lowest: process
"""Hands out whole numbers of more digits than Python agrees to write, and fractions of them."""

import fractions


class CountDown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return iter([fractions.Fraction(1, 3**20_000), 10**5000, -(10**5000)])

    def __next__(self):
        return 10**5000
