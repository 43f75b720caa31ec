# group: 9
# expect: flooded
# lowest: process
"""Finds the pipe that is neither stdout nor stderr, and fills it without a line's end while the tests run."""

import os
import stat
import threading


def is_pipe(descriptor):
    try:
        return stat.S_ISFIFO(os.fstat(descriptor).st_mode)
    except OSError:
        return False


def flood(descriptor):
    while True:
        os.write(descriptor, b'{"event":"finish","id":"' * 10_000)


for each in filter(is_pipe, range(3, 128)):
    threading.Thread(target=flood, args=(each,), daemon=True).start()

import time


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        time.sleep(0.05)
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
