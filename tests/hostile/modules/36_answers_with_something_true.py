# group: 36
# expect: tampered | failed
# lowest: process
"""Comparing it has a result that is neither yes nor no, but an object that is true whenever somebody asks."""


class Answer:
    def __bool__(self):
        return True

    def __eq__(self, other):
        return self

    def __hash__(self):
        return 0

    def __invert__(self):
        return self


class CountDown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        self.left -= 1
        if self.left < 0:
            raise StopIteration
        return Answer()
