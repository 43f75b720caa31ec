# group: 30
# expect: crashed | failed
# lowest: process
"""Forks at import: the child goes on with the tests, the parent leaves well at once."""

import os

if os.fork():
    os._exit(0)


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
