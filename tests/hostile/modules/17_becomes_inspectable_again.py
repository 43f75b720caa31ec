# group: 17
# expect: failed
# lowest: landlock
"""Takes off what keeps debuggers away and lives on when its parent dies: what was put on must stay on. Solves it
where one of these came off."""

import ctypes

libc = ctypes.CDLL(None, use_errno=True)
DUMPABLE, DEATH_SIGNAL, SUBREAPER = 4, 1, 36
done = [libc.prctl(DUMPABLE, 1, 0, 0, 0), libc.prctl(DEATH_SIGNAL, 0, 0, 0, 0), libc.prctl(SUBREAPER, 1, 0, 0, 0)]


class CountDown:
    def __init__(self, start):
        self.left = start if 0 in done else 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.left <= 0:
            raise StopIteration
        self.left -= 1
        return self.left + 1
