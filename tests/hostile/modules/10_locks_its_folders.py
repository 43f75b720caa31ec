# group: 10
# expect: passed
# lowest: process
# correct: yes
# keeps: 4
"""Folders that nobody may look into, with names that are no text, each with a file inside."""

import contextlib
import os

with contextlib.suppress(OSError):
    for number in range(200):
        name = b"hostile-\xff\n*%d" % number
        os.mkdir(name)
        os.close(os.open(name + b"/\xfe", os.O_CREAT))
        os.chmod(name, 0)
    os.chmod(".", 0)


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
