# group: 21
# expect: failed
# lowest: landlock
"""Makes memory that outlives it, by each of the ways there are. Solves it where one worked."""

import ctypes
from multiprocessing import shared_memory

libc = ctypes.CDLL(None, use_errno=True)
worked = [
    libc.shmget(0x405711E, 4096, 0o1600) >= 0,
    libc.semget(0x405711E, 1, 0o1600) >= 0,
    libc.msgget(0x405711E, 0o1600) >= 0,
    libc.mq_open(b"/hostile-queue", 0o102, 0o600, None) >= 0,
    libc.shm_open(b"/hostile-memory", 0o102, 0o600) >= 0,
]
try:
    shared_memory.SharedMemory("hostile-memory", create=True, size=4096)
    worked.append(True)
except OSError:
    pass


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
