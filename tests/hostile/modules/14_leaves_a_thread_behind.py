# group: 14
# expect: passed
# lowest: process
# correct: yes
# keeps: 4
"""Solves the exercise; a thread that is no daemon sleeps for a minute, and the interpreter would wait for it."""

import threading
import time

threading.Thread(target=time.sleep, args=(60,)).start()


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
