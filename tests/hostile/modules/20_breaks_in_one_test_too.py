# group: 20
# expect: crashed
# lowest: process
"""Dies of a segmentation fault when it is to stay finished; the other tests are its own work."""

import ctypes


class CountDown:
    def __init__(self, start):
        if start == 1:
            ctypes.memset(0, 0, 1)
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.left <= 0:
            raise StopIteration
        self.left -= 1
        return self.left + 1
