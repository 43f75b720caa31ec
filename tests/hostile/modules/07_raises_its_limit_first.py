# group: 7
# expect: out_of_memory
# lowest: process
# keeps: 0
"""Lifts the limit on its memory as far as the kernel lets it, and then allocates."""

import contextlib
import resource

for kind in (resource.RLIMIT_AS, resource.RLIMIT_DATA):
    for limit in (resource.RLIM_INFINITY, resource.getrlimit(kind)[1]):
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(kind, (limit, limit))


class CountDown:
    def __init__(self, start):
        self.kept = []
        while True:
            self.kept.append(bytearray(2**20))
