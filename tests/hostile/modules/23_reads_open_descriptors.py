# group: 23
# expect: failed
# lowest: process
"""Looks at every descriptor that it was born with for something to read: a file, a folder, a line to the grader.
Solves it where there is one."""

import os
import stat

worked = []
for number in range(256):
    try:
        mode = os.fstat(number).st_mode
    except OSError:
        continue
    if stat.S_ISREG(mode) or stat.S_ISDIR(mode) or stat.S_ISSOCK(mode):
        worked.append(number)
    try:
        os.set_blocking(number, False)
        if os.read(number, 1):
            worked.append(number)
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
