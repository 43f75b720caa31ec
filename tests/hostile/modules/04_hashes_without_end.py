# group: 4
# expect: timed_out
# lowest: process
# keeps: 3
"""Derives a key with more rounds than a year has time for: outside the interpreter, its lock released."""

import hashlib


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.start == 1 and not self.left:
            hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 2**31 - 1)
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
