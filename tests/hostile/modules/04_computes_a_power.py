# group: 4
# expect: timed_out
# lowest: process
# keeps: 3
"""One operation on integers that takes hours."""


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.start == 1 and not self.left:
            pow(3, 10**8)
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
