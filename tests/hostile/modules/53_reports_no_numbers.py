# group: 53
# expect: failed | crashed
# lowest: process
"""Reports figures that no report may hold: lines, exits and marks without end or sense."""

import os
import stat


def stream():
    """The pipe that no program it starts would inherit."""
    for number in range(3, 256):
        try:
            if stat.S_ISFIFO(os.fstat(number).st_mode) and not os.get_inheritable(number):
                return number
        except OSError:
            pass


FIGURES = ("NaN", "Infinity", "-Infinity", "1e999", "9" * 5000, "-0", "1.5", "true", "null", "0x10", "2147483648")
for figure in FIGURES:
    for frame in ('{"event":"end","exit":%s}', '{"event":"halt","line":%s,"suite_line":%s}', '{"event":"finish","marks":[%s]}'):
        os.write(stream(), frame.replace("%s", figure).encode() + b"\n")


class CountDown:
    def __init__(self, start):
        raise NotImplementedError
