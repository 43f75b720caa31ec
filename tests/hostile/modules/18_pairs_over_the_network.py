# group: 18
# expect: failed
# lowest: landlock
"""Asks for a pair of sockets of a family that reaches further than Unix's. Solves it where it got one."""

import socket

worked = []
for family in (socket.AF_INET, socket.AF_INET6, socket.AF_NETLINK, 30):  # 30: TIPC, which can make pairs
    for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM):
        try:
            worked.append(socket.socketpair(family, kind))
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
