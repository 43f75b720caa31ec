# group: 13
# expect: failed
# lowest: process
# keeps: 3
"""A wrong answer whose `repr` never returns, for one start."""


class Endless:
    def __repr__(self):
        while True:
            pass


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.start == 1:
            return Endless()
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
