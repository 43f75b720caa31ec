# group: 16
# expect: crashed
# lowest: process
"""Dies of SIGKILL when the second test asks it for a number."""

import os
import signal


class CountDown:
    made = 0

    def __init__(self, start):
        CountDown.made += 1
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if CountDown.made > 1:
            os.kill(os.getpid(), signal.SIGKILL)
        if self.left <= 0:
            raise StopIteration
        self.left -= 1
        return self.left + 1
