# group: 13
# expect: failed
# lowest: process
# keeps: 3
"""Raises an exception whose message has fifty million characters."""


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.start == 1 and not self.left:
            raise ValueError("x" * 50_000_000)
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
