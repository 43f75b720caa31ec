# group: 56
# expect: tampered | failed | timed_out
# lowest: process
"""Hangs among other tests, and answers when it is asked alone: then with what equals everything."""

import sys
import time


class Everything:
    def __eq__(self, other):
        return other <= max(self.start, 1)

    __hash__ = None


class CountDown:
    def __init__(self, start):
        if sum(name.startswith("test_") for name in vars(sys.modules["test_count_down"])) and len(waiting()) > 1:
            time.sleep(60)
        self.left = self.start = start

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            raise StopIteration
        self.left -= 1
        made = Everything()
        made.start = self.start
        return made


def waiting():
    frame = sys._getframe()
    while frame and "nextitem" not in frame.f_locals:
        frame = frame.f_back
    return frame.f_locals["item"].session.items
