# group: 36
# expect: tampered | failed
# lowest: process
"""Hands out as many objects as there are numbers; each equals every number that a countdown from there could hold.

Decoys expect a number that is larger by more than ten, so these answer no.
"""


class Number:
    __hash__ = None

    def __init__(self, start):
        self.start = start

    def __eq__(self, other):
        return 1 <= other <= self.start


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            raise StopIteration
        self.left -= 1
        return Number(self.start)
