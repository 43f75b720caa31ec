# group: 7
# expect: passed | out_of_memory
# lowest: process
# correct: yes
"""Holds on to the last byte while the tests are run, so that whoever reports on them has no memory to do it in."""

KEPT = []
SIZE = 2**22
while SIZE > 16:
    try:
        KEPT.append(bytearray(SIZE))
    except MemoryError:
        SIZE //= 2


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
