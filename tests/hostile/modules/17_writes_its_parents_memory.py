# group: 17
# expect: failed
# lowest: landlock
"""Opens the memory of the process that judges it as a file."""

import os

with open(f"/proc/{os.getppid()}/mem", "r+b", buffering=0) as memory:
    memory.seek(id(os))
    memory.write(bytes(8))


class CountDown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.left <= 0:
            raise StopIteration
        self.left -= 1
        return self.left + 1
