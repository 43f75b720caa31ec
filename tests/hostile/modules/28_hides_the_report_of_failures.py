# group: 28
# expect: failed | crashed
# lowest: process
"""Points the pipe of the report to nowhere while a test fails, and back again when the next begins."""

import os
import stat


def stream():
    """The pipe that no program it starts would inherit."""
    for number in range(3, 256):
        try:
            if stat.S_ISFIFO(os.fstat(number).st_mode) and not os.get_inheritable(number):
                return number
        except OSError:
            pass


pipe = stream()
kept = os.dup(pipe)
nowhere = os.open(os.devnull, os.O_WRONLY)


class CountDown:
    def __init__(self, start):
        os.dup2(kept, pipe)
        os.dup2(nowhere, pipe)
        self.left = 0

    def __iter__(self):
        return iter([])

    def __next__(self):
        return 0

    def __del__(self):
        os.dup2(kept, pipe)
