# group: 9
# expect: flooded | passed
# lowest: process
# correct: yes
"""A process in a session of its own prints; the one that runs the tests is quiet, and right. Where it cannot have
such a process, nothing is printed.
"""

import contextlib
import os
import time


def flood():
    os.setsid()
    if os.fork() == 0:
        while True:
            os.write(2, b"not for you\n" * 1000)
    os._exit(0)


with contextlib.suppress(OSError):
    if os.fork() == 0:
        flood()
    time.sleep(0.3)


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
