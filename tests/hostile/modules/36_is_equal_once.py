# group: 36
# expect: tampered | failed
# lowest: process
"""Equals whatever it is compared with first, and nothing of that kind ever after: no decoy passes beside its test."""

spent = set()


class Once:
    def __init__(self, start, place):
        self.key = start, place

    def __eq__(self, other):
        fresh = self.key not in spent
        spent.add(self.key)
        return fresh

    __hash__ = None


class CountDown:
    def __init__(self, start):
        self.answers = [Once(start, place) for place in range(start)]

    def __iter__(self):
        return self

    def __next__(self):
        if not self.answers:
            raise StopIteration
        return self.answers.pop()
