# group: 5
# expect: timed_out
# lowest: process
# keeps: 3
"""Asks the kernel for processor time without limit, and burns it on every processor."""

import contextlib
import hashlib
import resource
import signal
import threading


def burn():
    hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 2**31 - 1)


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.start == 1 and not self.left:
            signal.setitimer(signal.ITIMER_REAL, 0)
            _, hard = resource.getrlimit(resource.RLIMIT_CPU)
            for limit in (resource.RLIM_INFINITY, hard):
                with contextlib.suppress(ValueError, OSError):
                    resource.setrlimit(resource.RLIMIT_CPU, (limit, limit))
            for _ in range(4):
                threading.Thread(target=burn, daemon=True).start()
            burn()
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
