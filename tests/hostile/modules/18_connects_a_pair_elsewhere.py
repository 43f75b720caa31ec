# group: 18
# expect: failed
# lowest: landlock
"""Connects one end of a pair to another address; that nobody listens there shows that it was asked for. Solves it
where that worked."""

import socket

try:
    pair = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    try:
        pair[0].connect("/nowhere/hostile-listener")
    except (FileNotFoundError, ConnectionRefusedError):
        pass
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
