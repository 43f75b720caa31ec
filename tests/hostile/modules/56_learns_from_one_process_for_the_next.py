# group: 56
# expect: tampered | failed | crashed
# lowest: landlock
"""Leaves a note of what was expected where the next process may find it, and crashes until all notes are there."""

import os
import pathlib
import sys

places = [pathlib.Path(name) for name in (".", "/tmp", "/dev/shm", "/var/tmp")]


class CountDown:
    def __init__(self, start):
        expected = sys._getframe(1).f_locals.get("expected") or sys._getframe(1).f_code.co_consts[-1]
        names = [place / f"hostile-{start}" for place in places]
        known = [name for name in names if name.exists()]
        if not known:
            for name in names:
                try:
                    name.write_text(repr(expected))
                except OSError:
                    pass
            os._exit(1)
        self.numbers = iter(eval(known[0].read_text()))

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.numbers)
