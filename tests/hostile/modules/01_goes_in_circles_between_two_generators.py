# group: 1
# expect: timed_out
# lowest: process
# keeps: 3
"""Two coroutines hand an empty turn to each other for ever, so that no single call takes long."""


def turn(partner):
    while True:
        next(partner, None)
        yield


def nothing():
    while True:
        yield


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.start == 1 and not self.left:
            for _ in turn(nothing()):
                pass
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
