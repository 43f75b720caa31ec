# group: 21
# expect: failed
# lowest: landlock
"""Replaces the tests, and what was compiled from them, by tests that say nothing: for itself or for the next one.
Solves it where it could."""

import glob
import os

FOLDER = os.path.dirname(os.path.abspath(__file__))
worked = []
for path in [*glob.glob(f"{FOLDER}/*.py"), *glob.glob(f"{FOLDER}/__pycache__/*"), f"{FOLDER}/hostile-conftest.py"]:
    for act in (
        lambda path: open(path, "a").close(),
        lambda path: os.open(path, os.O_RDONLY | os.O_TRUNC),
        lambda path: os.truncate(path, 0),
        lambda path: os.rename(path, f"{FOLDER}/scratch/hostile"),
        lambda path: os.link(path, "hostile-link"),
        lambda path: os.unlink(path),
    ):
        try:
            act(path)
            worked.append(path)
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
