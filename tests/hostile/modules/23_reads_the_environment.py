# group: 23
# expect: failed
# lowest: process
"""Looks for anything in the environment that was not put there for it, in Python's and in C's. Solves it where there
is something."""

import ctypes
import os

KNOWN = {"KATA_SEED", "HOME", "TMPDIR", "PATH", "PYTEST_CURRENT_TEST", "PYTEST_VERSION", "LINES", "COLUMNS"}
libc = ctypes.CDLL(None)
table = ctypes.POINTER(ctypes.c_char_p).in_dll(libc, "environ")
inside = []
while table and table[len(inside)]:
    inside.append(table[len(inside)].decode("utf-8", "replace"))
secrets = [each for each in (*inside, *os.environ) if each.partition("=")[0] not in KNOWN]


class CountDown:
    def __init__(self, start):
        self.left = start if secrets else 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.left <= 0:
            raise StopIteration
        self.left -= 1
        return self.left + 1
