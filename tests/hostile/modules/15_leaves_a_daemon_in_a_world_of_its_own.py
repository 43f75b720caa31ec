# group: 15
# expect: passed
# lowest: process
# correct: yes
# keeps: 4
"""A daemon in new namespaces, where it is the first process of all and no signal from its own world ends it."""

import contextlib
import ctypes
import os
import time

NEW_USER, NEW_PID = 0x10000000, 0x20000000
with contextlib.suppress(OSError):
    ctypes.CDLL(None).unshare(NEW_USER | NEW_PID)
    if os.fork() == 0:
        os.setsid()
        os.closerange(0, 256)
        time.sleep(60)
        os._exit(0)


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
