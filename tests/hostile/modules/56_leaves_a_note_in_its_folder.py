# group: 56
# expect: tampered | failed | crashed
# lowest: process
"""Leaves a note of what was expected in its own folder, and crashes until all notes are there."""

import os
import pathlib
import sys


class CountDown:
    def __init__(self, start):
        expected = sys._getframe(1).f_locals.get("expected") or sys._getframe(1).f_code.co_consts[-1]
        note = pathlib.Path(f"hostile-{start}")
        if not note.exists():
            note.write_text(repr(expected))
            os._exit(1)
        self.numbers = iter(eval(note.read_text()))

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.numbers)
