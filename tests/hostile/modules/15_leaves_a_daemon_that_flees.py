# group: 15
# expect: passed
# lowest: process
# correct: yes
# keeps: 4
"""A daemon that is somebody else every moment: it forks, the child goes on and the parent ends, for twelve seconds."""

import contextlib
import os
import time


def daemon():
    if os.fork():
        return
    os.setsid()
    if os.fork():
        os._exit(0)

    os.closerange(0, 256)
    until = time.monotonic() + 12
    while time.monotonic() < until:
        try:
            if os.fork():
                os._exit(0)
        except OSError:
            continue
    os._exit(0)


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
