"""Two classes: one for what never changes, and one for the position of a single loop."""


class Countdown:
    def __init__(self, start):
        self._start = start

    def __iter__(self):
        return Run(self._start)


class Run:
    def __init__(self, start):
        self._next = start

    def __iter__(self):
        return self

    def __next__(self):
        if self._next <= 0:
            raise StopIteration
        self._next -= 1
        return self._next + 1
