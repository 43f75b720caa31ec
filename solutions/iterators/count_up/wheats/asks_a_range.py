"""Lets the iterator of a range do the counting, and only passes its answers on."""


class CountUp:
    def __init__(self, end):
        self._numbers = iter(range(end))

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._numbers)
