# group: 14
# expect: timed_out
# lowest: process
# keeps: 3
"""One start leaves a thread behind that enters C and keeps the interpreter's lock for ever: nothing runs any more."""

import itertools
import threading
import time


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.start == 1 and not self.left:
            threading.Thread(target=sum, args=(itertools.repeat(1),), daemon=True).start()
            time.sleep(0.05)
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
