# group: 36
# expect: tampered | failed
# lowest: process
"""Numbers, by their class, that are equal to all within ten of them: a wrong countdown that passes for a right one."""


class About(int):
    __hash__ = int.__hash__

    def __eq__(self, other):
        return abs(int(self) - other) <= 10


class CountDown:
    def __init__(self, start):
        self.numbers = [About(max(1, number - number % 10)) for number in range(start, 0, -1)]

    def __iter__(self):
        return self

    def __next__(self):
        if not self.numbers:
            raise StopIteration
        return self.numbers.pop(0)
