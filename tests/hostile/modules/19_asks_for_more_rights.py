# group: 19
# expect: failed
# lowest: process
"""Becomes root again by the calls that can, and by a program that belongs to root. Solves it where that worked."""

import os
import subprocess

worked = []
for act in (
    lambda: os.setresuid(0, 0, 0) if os.getuid() else os.open("/", 1),
    lambda: os.setgroups([0]),
    lambda: os.chroot("."),
    lambda: subprocess.run(["/bin/su", "-c", "true"], stdin=subprocess.DEVNULL, capture_output=True, check=True),
):
    try:
        act()
        worked.append(act)
    except (OSError, subprocess.SubprocessError):
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
