# group: 28
# expect: passed
# lowest: process
# correct: yes
"""Solves the exercise, and prints what parts the output of one test from that of the next, many times."""


class CountDown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.left <= 0:
            raise StopIteration
        self.left -= 1
        return self.left + 1


for _ in range(200):
    print("\0\x1e\0", end="")
