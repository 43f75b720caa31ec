# group: 10
# expect: passed
# lowest: process
# correct: yes
# keeps: 4
"""Creates empty files for half a second or until it is refused, then solves the exercise: whoever clears up has all
the work.
"""

import contextlib
import itertools
import os
import time

UNTIL = time.monotonic() + 0.5
with contextlib.suppress(OSError):
    for number in itertools.takewhile(lambda _: time.monotonic() < UNTIL, itertools.count()):
        os.close(os.open(f"hostile-{number}", os.O_CREAT | os.O_WRONLY))


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
