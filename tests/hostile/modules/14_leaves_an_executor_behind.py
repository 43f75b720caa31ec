# group: 14
# expect: passed
# lowest: process
# correct: yes
# keeps: 4
"""Solves the exercise with a thread of an executor that is never shut down and has work for a minute more."""

import concurrent.futures
import time

EXECUTOR = concurrent.futures.ThreadPoolExecutor(2)
EXECUTOR.submit(time.sleep, 60)


class CountDown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            raise StopIteration
        self.left -= 1
        return EXECUTOR.submit(int, self.left + 1).result()
