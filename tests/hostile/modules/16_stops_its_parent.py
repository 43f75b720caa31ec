# group: 16
# expect: failed
# lowest: landlock
"""Freezes the process that watches it, and tells the group to stop as well; solves it where that worked."""

import os
import signal

worked = False
for kill in (lambda: os.kill(os.getppid(), signal.SIGSTOP), lambda: os.killpg(os.getppid(), signal.SIGSTOP)):
    try:
        kill()
        worked = True
    except OSError:
        pass


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
