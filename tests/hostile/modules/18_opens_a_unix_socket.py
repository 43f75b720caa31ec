# group: 18
# expect: failed
# lowest: landlock
"""Listens on a Unix socket under an abstract name, which no file system rule sees. Solves it where that worked."""

import socket

try:
    socket.socket(socket.AF_UNIX).bind(b"\0hostile-socket")
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
