# group: 19
# expect: judged
# lowest: process
# correct: yes
"""Solves the exercise, and starts a program in a session of its own that is to outlive it."""

import os
import subprocess

try:
    # where it runs stands in its arguments, so that whoever looks for it can tell whose it is
    subprocess.Popen(["/bin/sh", "-c", "sleep 30; :", os.getcwd()], start_new_session=True)
except OSError:
    pass


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
