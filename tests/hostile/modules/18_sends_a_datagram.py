# group: 18
# expect: failed
# lowest: landlock
"""Tells an address on the network what it knows. Solves it where that worked."""

import socket

try:
    socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"hostile", ("127.0.0.1", 9))
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
