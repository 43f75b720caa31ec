# group: 14
# expect: passed
# lowest: process
# correct: yes
# keeps: 4
"""Solves the exercise, while a thread that nobody waits for spins in the interpreter."""

import itertools
import threading


def spin():
    for _ in itertools.repeat(None):
        pass


threading.Thread(target=spin).start()


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
