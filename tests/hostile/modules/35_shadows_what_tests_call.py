# group: 35
# expect: tampered | failed
# lowest: process
"""While it is imported it gives the suite a `list` and a `next` of its own, through the frame of the import."""

import builtins
import sys


class Everything:
    def __eq__(self, other):
        return True


frame = sys._getframe()
while not frame.f_globals["__name__"].startswith("test_"):
    frame = frame.f_back
frame.f_globals["list"] = lambda made: Everything() if isinstance(made, CountDown) else builtins.list(made)
frame.f_globals["next"] = lambda made: Everything()
frame.f_globals["iter"] = lambda made: made


class CountDown:
    def __init__(self, start):
        pass
