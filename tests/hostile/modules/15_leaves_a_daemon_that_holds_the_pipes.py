# group: 15
# expect: passed
# lowest: process
# correct: yes
# keeps: 4
"""A daemon that keeps every pipe open: whoever waits for the end of a file waits for ever."""

import contextlib
import os
import time


def daemon():
    if os.fork():
        return
    os.setsid()
    if os.fork():
        os._exit(0)

    while True:
        time.sleep(60)


with contextlib.suppress(OSError):
    daemon()


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
