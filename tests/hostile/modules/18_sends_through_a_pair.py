# group: 18
# expect: failed
# lowest: landlock
"""A pair of datagram sockets is still a socket: sent to an address, it looks for a listener of that name. Whether it
was looked for shows in the error. Solves it where that worked."""

import socket

try:
    pair = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    try:
        pair[0].sendto(b"hostile", "/nowhere/hostile-listener")
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
