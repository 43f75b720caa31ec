# group: 11
# expect: crashed
# lowest: process
# keeps: 3
"""The small stack of a thread overflows, for one start; all other answers are right."""

import sys
import threading


def deeper(_):
    return [*map(deeper, [0])]


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.start == 1 and not self.left:
            sys.setrecursionlimit(2**31 - 1)
            thread = threading.Thread(target=deeper, args=(0,))
            thread.start()
            thread.join()
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
