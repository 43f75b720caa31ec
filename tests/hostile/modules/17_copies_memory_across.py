# group: 17
# expect: failed
# lowest: landlock
"""Reads and writes its parent's memory by process_vm_readv and process_vm_writev. Solves it where that worked."""

import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


class Piece(ctypes.Structure):
    _fields_ = (("at", ctypes.c_void_p), ("size", ctypes.c_size_t))


buffer = ctypes.create_string_buffer(16)
ours = Piece(ctypes.addressof(buffer), 16)
theirs = Piece(id(os) - 8, 16)
worked = [
    call(
        os.getppid(), ctypes.byref(ours), ctypes.c_ulong(1), ctypes.byref(theirs), ctypes.c_ulong(1), ctypes.c_ulong(0)
    )
    for call in (libc.process_vm_readv, libc.process_vm_writev)
] != [-1, -1]


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
