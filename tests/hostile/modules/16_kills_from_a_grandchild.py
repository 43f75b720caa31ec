# group: 16
# expect: failed
# lowest: landlock
"""A grandchild in a session of its own, which nobody waits for, tries to kill everything it can name around it. It
tells through a pipe whether it could."""

import os

read, write = os.pipe()
attempt = os.getpid()
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        told = b"no"
        for pid in (1, *range(max(2, attempt - 40), attempt), -1):
            try:
                os.kill(pid, 9)
                told = b"yes"
            except OSError:
                pass
        os.write(write, told)
    os._exit(0)
os.wait()
worked = os.read(read, 3) == b"yes"


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
