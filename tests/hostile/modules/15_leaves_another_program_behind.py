# group: 15
# expect: passed
# lowest: process
# correct: yes
# keeps: 4
"""Starts a program in a session of its own that no longer looks like the grader's process."""

import contextlib
import subprocess

with contextlib.suppress(OSError):
    subprocess.Popen(["/bin/sleep", "60"], start_new_session=True, close_fds=True)


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
