# group: 30
# expect: judged
# lowest: process
# correct: yes
"""Solves the exercise in a child that is tested instead of it; it waits and leaves with the child's status."""

import os

pid = os.fork()
if pid:
    os._exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))


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
