# group: 56
# expect: failed
# lowest: process
"""Every number is right or wrong by the toss of a coin that no seed decides."""

import secrets


class CountDown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            raise StopIteration
        self.left -= 1
        return secrets.choice((self.left + 1, secrets.randbelow(10**9)))
