# group: 18
# expect: failed
# lowest: landlock
"""Sets up io_uring, whose kernel side opens sockets that no filter sees. Solves it where it got one."""

import ctypes

parameters = ctypes.create_string_buffer(120)
ring = ctypes.CDLL(None, use_errno=True).syscall(425, 4, parameters)


class CountDown:
    def __init__(self, start):
        self.left = start if ring >= 0 else 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.left <= 0:
            raise StopIteration
        self.left -= 1
        return self.left + 1
