# group: 1
# expect: timed_out
# lowest: process
"""Asks itself for ever what comes next."""


class CountDown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        while True:
            pass
