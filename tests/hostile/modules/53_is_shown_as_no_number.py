# group: 53
# expect: failed
# lowest: process
"""Answers and exceptions that are shown as what JSON has no word for."""

class Odd(float):
    def __repr__(self):
        return ("NaN", "Infinity", "-Infinity", "1e999", "undefined")[int(self) % 5]


class CountDown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        if self.left == 5:
            raise ValueError(float("nan"), Odd(1), 10**4000)
        return iter([Odd(self.left)])

    def __next__(self):
        return Odd(self.left)
