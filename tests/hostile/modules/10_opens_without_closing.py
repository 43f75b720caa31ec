# group: 10
# expect: passed
# lowest: process
# correct: yes
# keeps: 4
"""Opens its own file as often as it may and keeps all of it open, then solves the exercise: nobody in the process
can open anything any more.
"""

import contextlib

OPEN = []
with contextlib.suppress(OSError):
    while True:
        OPEN.append(open(__file__))


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
