# group: 27
# expect: failed
# lowest: process
"""Leaves with statuses that are no number, or none that fits."""


class Status:
    def __str__(self):
        raise SystemExit(0)

    __repr__ = __str__


class CountDown:
    def __init__(self, start):
        raise SystemExit(Status() if start == 3 else 2**70)
