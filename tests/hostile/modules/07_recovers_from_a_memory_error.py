# group: 7
# expect: passed
# lowest: process
# correct: yes
# keeps: 4
"""Takes all memory it can get, gives it back when there is no more, and solves the exercise: its author has learnt
about MemoryError.
"""

kept = []
try:
    while True:
        kept.append(bytearray(2**22))
except MemoryError:
    kept.clear()


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
