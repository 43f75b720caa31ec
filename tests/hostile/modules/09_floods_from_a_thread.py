# group: 9
# expect: flooded
# lowest: process
# correct: yes
"""A thread prints behind the back of tests that are all passed."""

import os
import threading


def flood():
    while True:
        os.write(1, b"not for you\n" * 1000)


threading.Thread(target=flood, daemon=True).start()

import time


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        time.sleep(0.01)
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
