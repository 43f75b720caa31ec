# group: 5
# expect: timed_out
# lowest: process
# keeps: 3
"""Ignores the alarm and the kernel's word that its processor time is used up, then loops."""

import signal


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.start == 1 and not self.left:
            for number in (signal.SIGALRM, signal.SIGVTALRM, signal.SIGPROF, signal.SIGXCPU):
                signal.signal(number, signal.SIG_IGN)
            while True:
                pass
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
