# group: 36
# expect: tampered | failed
# lowest: nothing
"""Each answer notes what it was compared with, and prefers the smaller of two that it saw at the same place.

Caught where the contradiction comes first, or is the smaller one: with about two of three seeds.
"""

seen = {}


class Answer:
    def __init__(self, start, place):
        self.key = start, place

    def __eq__(self, other):
        least = seen[self.key] = min(other, seen.get(self.key, other))
        return other == least

    __hash__ = None


class CountDown:
    def __init__(self, start):
        self.answers = iter([Answer(start, place) for place in range(start)])

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.answers)
