# group: 56
# expect: failed | timed_out
# lowest: process
"""Two good countdowns a process; the others do not fail: they take so long that somebody else must have been at fault."""

import threading

made = []


class CountDown:
    def __init__(self, start):
        made.append(self)
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self not in made[:2]:
            threading.Event().wait(60)
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
