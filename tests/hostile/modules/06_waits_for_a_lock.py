# group: 6
# expect: timed_out
# lowest: process
# keeps: 3
"""Waits for a lock that it holds itself."""

import threading


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.start == 1 and not self.left:
            lock = threading.Lock()
            lock.acquire()
            lock.acquire()
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
