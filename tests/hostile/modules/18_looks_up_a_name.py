# group: 18
# expect: failed
# lowest: landlock
"""Resolves a host's name, which can carry a secret to whoever owns the domain. Solves it where that worked."""

import socket

try:
    socket.getaddrinfo("hostile.invalid", 80)
    socket.gethostbyname("localhost")
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
