# group: 56
# expect: failed | timed_out
# lowest: process
"""Right as long as nobody has counted down before in this process; then it hangs, and hopes to be asked again, alone."""

import time

made = 0


class CountDown:
    def __init__(self, start):
        global made
        made += 1
        if made > 2:
            time.sleep(60)
        self.numbers = iter(range(start, 0, -1))

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.numbers)
