# group: 56
# expect: failed
# lowest: process
"""What it hands out depends on where in memory it happens to lie."""


class CountDown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1 + id(object()) % 997
