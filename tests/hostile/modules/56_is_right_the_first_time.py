# group: 56
# expect: failed
# lowest: process
"""All countdowns share one position: the first that is made is right, and all others are where that one has ended."""

shared = None


class CountDown:
    def __init__(self, start):
        global shared
        shared = shared or iter(range(start, 0, -1))

    def __iter__(self):
        return self

    def __next__(self):
        return next(shared)
