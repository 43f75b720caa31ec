# group: 5
# expect: timed_out
# lowest: process
# keeps: 3
"""A thread that was started by the import keeps the alarm switched off, whoever arms it; then a test loops."""

import signal
import threading
import time


def keep_it_off():
    while True:
        signal.setitimer(signal.ITIMER_REAL, 0)
        time.sleep(0.01)


threading.Thread(target=keep_it_off, daemon=True).start()


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        while self.start == 1 and not self.left:
            pass
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
