# group: 12
# expect: timed_out
# lowest: process
# keeps: 3
"""Stops itself by the signals of a terminal, for which it has set the default again."""

import os
import signal


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.start == 1 and not self.left:
            for number in (signal.SIGTSTP, signal.SIGTTIN, signal.SIGTTOU, signal.SIGSTOP):
                signal.signal(number, signal.SIG_DFL) if number != signal.SIGSTOP else None
                os.kill(os.getpid(), number)
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
