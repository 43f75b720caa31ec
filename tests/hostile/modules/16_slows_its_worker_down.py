# group: 16
# expect: failed
# lowest: landlock
"""Gives the process that starts all attempts the lowest priority and the idle scheduler. Solves it where that
worked."""

import os

parent = os.getppid()
worked = []
for act in (
    lambda: os.setpriority(os.PRIO_PROCESS, parent, 19),
    lambda: os.sched_setscheduler(parent, os.SCHED_IDLE, os.sched_param(0)),
    lambda: os.sched_setaffinity(parent, {max(os.sched_getaffinity(0))}),
):
    try:
        act()
        worked.append(act)
    except OSError:
        pass


class CountDown:
    def __init__(self, start):
        self.left = start if worked else 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.left <= 0:
            raise StopIteration
        self.left -= 1
        return self.left + 1
