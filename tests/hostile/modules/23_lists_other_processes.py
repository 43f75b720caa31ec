# group: 23
# expect: failed
# lowest: landlock
"""Reads which programs run on this machine, with their arguments and environments. Solves it where it sees any but
itself."""

import os

worked = []
for pid in (*range(1, 100), os.getppid()):
    for name in ("cmdline", "environ", "status", "cwd", "exe"):
        path = f"/proc/{pid}/{name}"
        try:
            worked.append(os.readlink(path) if name in ("cwd", "exe") else open(path, "rb").read())
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
