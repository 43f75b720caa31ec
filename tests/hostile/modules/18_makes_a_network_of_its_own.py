# group: 18
# expect: failed
# lowest: landlock
"""Enters new user and network namespaces, where it would be root. Solves it where that worked."""

import ctypes

libc = ctypes.CDLL(None, use_errno=True)
NEW_USER, NEW_NETWORK = 0x10000000, 0x40000000
worked = [flags for flags in (NEW_USER, NEW_USER | NEW_NETWORK, NEW_NETWORK) if libc.unshare(flags) == 0]


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
