# group: 26
# expect: crashed
# lowest: process
# correct: yes
"""Solves the exercise, and ends the process with status 0 when the last of its objects goes."""

import os


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

    def __del__(self):
        os._exit(0)
