"""A range is an iterable as well: it makes a new iterator whenever it is asked."""


class Countdown:
    def __init__(self, start):
        self._numbers = range(start, 0, -1)

    def __iter__(self):
        return iter(self._numbers)
