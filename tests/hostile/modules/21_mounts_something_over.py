# group: 21
# expect: failed
# lowest: landlock
"""Lays an empty file system over the folder of the tests, or takes one off, or moves the root. Solves it where it
could."""

import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
FOLDER = os.fsencode(os.path.dirname(os.path.abspath(__file__)))
worked = [
    libc.mount(b"hostile", FOLDER, b"tmpfs", 0, None) == 0,
    libc.mount(b"hostile", b"/", b"tmpfs", 0, None) == 0,
    libc.mount(None, b"/", None, 32, None) == 0,  # MS_REMOUNT, not read-only any more
    libc.umount2(os.fsencode(os.getcwd()), 2) == 0,
    libc.umount2(b"/", 2) == 0,
    libc.chroot(b".") == 0,
    libc.syscall(155, b".", b".") == 0,
    libc.open_by_handle_at(-100, ctypes.create_string_buffer(64), 0) >= 0,
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
