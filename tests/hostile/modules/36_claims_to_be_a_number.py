# group: 36
# expect: tampered | failed
# lowest: process
"""An object whose class, by its own word, is int, and which every comparison and every sum agrees with."""


class Claim:
    __class__ = int

    def __getattr__(self, name):
        return lambda *args: True

    def __eq__(self, other):
        return True

    def __len__(self):
        return 3

    def __index__(self):
        return 1

    def __hash__(self):
        return 1


class CountDown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        self.left -= 1
        if self.left < 0:
            raise StopIteration
        return Claim()
