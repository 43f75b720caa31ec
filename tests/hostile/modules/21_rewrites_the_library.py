# group: 21
# expect: failed
# lowest: landlock
"""Adds a file to the library that every Python of this machine starts with. Solves it where it could."""

import os
import site
import sys

worked = []
for folder in {*sys.path, *site.getsitepackages(), os.path.dirname(os.__file__), site.getusersitepackages()}:
    if not os.path.isabs(folder):  # a home that is not known leads into its own folder
        continue
    for name in ("hostile-start.pth", "hostile-sitecustomize.py"):
        try:
            os.makedirs(folder, exist_ok=True)
            with open(os.path.join(folder, name), "x"):
                worked.append(folder)
            os.unlink(os.path.join(folder, name))
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
