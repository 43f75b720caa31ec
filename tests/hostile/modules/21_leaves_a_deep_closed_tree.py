# group: 21
# expect: passed/review
# lowest: process
# correct: yes
"""Solves the exercise, and leaves folders that nobody may enter, deeper than a path can be long."""

import os

DEEP = "hostile-" + "deep" * 20
for _ in range(60):
    os.mkdir(DEEP)
    os.chdir(DEEP)
open("file", "w").close()
os.mkdir("closed", 0)


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
