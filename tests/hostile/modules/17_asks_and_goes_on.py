# group: 17
# expect: passed/review
# lowest: landlock
# correct: yes
"""Solves the exercise, and in passing opens the memory and the environment of every process it can name."""

import glob
import os

for pid in [*map(str, range(1, 200)), str(os.getppid()), *glob.glob("/proc/[0-9]*")]:
    for name in ("mem", "environ", "maps"):
        try:
            with open(f"/proc/{os.path.basename(pid)}/{name}", "rb") as file:
                file.read(1)
        except OSError:
            pass


class CountDown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.left <= 0:
            raise StopIteration
        self.left -= 1
        return self.left + 1
