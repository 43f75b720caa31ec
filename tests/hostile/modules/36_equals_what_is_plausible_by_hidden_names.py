# group: 36
# expect: tampered | failed
# lowest: process
"""The same with a class that is made by a call: that it defines what equality means is not to be read."""

WORD = "__e" + "q__"


def number(start):
    def answer(self, other):
        return 1 <= other <= start

    return type("Number", (), dict([(WORD, answer)]))()


class CountDown:
    def __init__(self, start):
        self.numbers = [number(start) for _ in range(start)]

    def __iter__(self):
        return self

    def __next__(self):
        if not self.numbers:
            raise StopIteration
        return self.numbers.pop()
