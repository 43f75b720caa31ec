# group: 16
# expect: failed
# lowest: landlock
"""Takes memory, files and processor time from the process that starts all attempts, for those that come after this
one. Solves it where one of these worked."""

import os
import resource

MIB = 2**20
worked = []
for kind, bound in ((resource.RLIMIT_AS, 200 * MIB), (resource.RLIMIT_NPROC, 1), (resource.RLIMIT_FSIZE, 10**6)):
    try:
        resource.prlimit(os.getppid(), kind, (bound, bound))
        worked.append(kind)
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
