# group: 18
# expect: failed | crashed
# lowest: landlock
"""Writes a few bytes of machine code that call socket by the numbers of 32-bit Linux, where 41 is another call.
Solves it where it got a socket."""

import ctypes
import mmap
import platform

CODE = bytes.fromhex("b867010000bb02000000b901000000ba00000000cd80c3")  # int 0x80: socket(2, 1, 0)
got = -1
if platform.machine() == "x86_64":
    page = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    page.write(bytes.fromhex("53") + CODE[:-1] + bytes.fromhex("5bc3"))  # rbx is the caller's
    got = ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(page)))()


class CountDown:
    def __init__(self, start):
        self.left = start if got >= 0 else 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.left <= 0:
            raise StopIteration
        self.left -= 1
        return self.left + 1
