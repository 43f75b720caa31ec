# group: 23
# expect: failed
# lowest: process
"""Looks into its own folders for what an earlier attempt has left, and leaves something to be found by itself. Solves
it where there is something."""

import os
import tempfile

FOLDER = os.path.dirname(os.path.abspath(__file__))
OURS = {"scratch", "__pycache__", "count_down.py", "test_count_down.py"}
found = [*os.listdir("."), *os.listdir(os.environ["HOME"]), *os.listdir(tempfile.gettempdir())]
found += [name for name in os.listdir(FOLDER) if name not in OURS]
with open("hostile-message", "w") as file:
    file.write("hello")


class CountDown:
    def __init__(self, start):
        self.left = start if found else 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.left <= 0:
            raise StopIteration
        self.left -= 1
        return self.left + 1
