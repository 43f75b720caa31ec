# group: 18
# expect: failed
# lowest: landlock
"""Asks the kernel for its interfaces and processes by netlink. Solves it where that worked."""

import socket

try:
    socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0).bind((0, 0))
    worked = True
except OSError:
    worked = False


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
