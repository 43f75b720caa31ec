# group: 17
# expect: failed
# lowest: landlock
"""Makes its parent its debugger and then stops, so that whoever waits for it is told of a stop and not of an end.
Solves it where that worked."""

import ctypes
import os
import signal

worked = ctypes.CDLL(None, use_errno=True).ptrace(0, 0, None, None) == 0
if worked:
    os.kill(os.getpid(), signal.SIGTRAP)


class CountDown:
    def __init__(self, start):
        self.left = start if worked else 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.left <= 0:
            raise StopIteration
        self.left -= 1
        return self.left + 1
