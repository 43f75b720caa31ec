"""Remembers how many are left instead of where it is."""


class CountUp:
    def __init__(self, end):
        self._end = end
        self._left = max(end, 0)

    def __iter__(self):
        return self

    def __next__(self):
        if not self._left:
            raise StopIteration
        self._left -= 1
        return self._end - self._left - 1
