# group: 56
# expect: failed | crashed
# lowest: process
"""Right as long as nobody has counted down before in this process; then it ends the process, to get another."""

import os

made = 0


class CountDown:
    def __init__(self, start):
        global made
        made += 1
        if made > 2:
            os._exit(1)
        self.numbers = iter(range(start, 0, -1))

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.numbers)
