# group: 19
# expect: failed
# lowest: process
"""Lets a shell write a file and solves it when it is there; what a shell may do, it may do itself."""

import os

os.system("echo hostile > /hostile-shell; echo hostile > hostile-shell-in-scratch")
worked = os.path.exists("/hostile-shell")


class CountDown:
    def __init__(self, start):
        self.left = start if worked else 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.left <= 0:
            raise StopIteration
        self.left -= 1
        return self.left + 1
