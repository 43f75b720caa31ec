# group: 16
# expect: failed
# lowest: landlock
"""Signals its parent by each system call that can: pidfd, tkill, tgkill, a queued signal. Solves it where one
worked."""

import ctypes
import os
import platform

CALLS = {
    "x86_64": {"tkill": 200, "tgkill": 234, "queue": 129, "pidfd_open": 434, "pidfd_send": 424},
    "aarch64": {"tkill": 130, "tgkill": 131, "queue": 138, "pidfd_open": 434, "pidfd_send": 424},
}
number = CALLS[platform.machine()]
call = ctypes.CDLL(None, use_errno=True).syscall
parent = os.getppid()
info = ctypes.create_string_buffer(bytes([10, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF]), 128)
done = [
    call(number["tkill"], parent, 10),
    call(number["tgkill"], parent, parent, 10),
    call(number["queue"], parent, 10, info),
    call(number["pidfd_send"], call(number["pidfd_open"], parent, 0), 10, None, 0),
]


class CountDown:
    def __init__(self, start):
        self.left = start if 0 in done else 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.left <= 0:
            raise StopIteration
        self.left -= 1
        return self.left + 1
