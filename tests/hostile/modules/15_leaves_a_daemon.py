# group: 15
# expect: passed
# lowest: process
# correct: yes
# keeps: 4
"""A daemon by the book: two forks, a session of its own, no signal heard, no descriptor kept. Then it solves the
exercise.
"""

import contextlib
import os
import signal
import time


def daemon():
    if os.fork():
        return
    os.setsid()
    if os.fork():
        os._exit(0)

    os.closerange(0, 256)
    for number in (signal.SIGHUP, signal.SIGINT, signal.SIGTERM, signal.SIGALRM):
        signal.signal(number, signal.SIG_IGN)
    while True:
        time.sleep(60)


with contextlib.suppress(OSError):
    daemon()


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
