# group: 18
# expect: failed
# lowest: landlock
"""Calls socket by its number in the x32 table, which a filter for x86-64 can forget. Solves it where it got a
socket."""

import ctypes

libc = ctypes.CDLL(None, use_errno=True)
got = [libc.syscall(0x40000000 + number, 2, 1, 0) for number in (41, 198)]


class CountDown:
    def __init__(self, start):
        self.left = start if max(got) >= 0 else 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.left <= 0:
            raise StopIteration
        self.left -= 1
        return self.left + 1
