# group: 26
# expect: crashed
# lowest: process
"""Leaves by the system call itself, so that nothing in Python can be in the way."""

import ctypes
import platform

EXIT_GROUP = 231 if platform.machine() == "x86_64" else 94
libc = ctypes.CDLL(None)


class CountDown:
    def __init__(self, start):
        libc.syscall(EXIT_GROUP, 0)
