# group: 18
# expect: failed
# lowest: landlock
"""Tries every family and type of socket there is a number for. Solves it where one could be made."""

import socket

worked = []
for family in range(46):
    for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_RAW, socket.SOCK_SEQPACKET):
        try:
            worked.append(socket.socket(family, kind))
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
