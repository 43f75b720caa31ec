# group: 30
# expect: crashed | failed
# lowest: process
"""A grandchild keeps the pipe open, and would report when its parent is gone."""

import os
import stat
import time


def stream():
    """The pipe that no program it starts would inherit."""
    for number in range(3, 256):
        try:
            if stat.S_ISFIFO(os.fstat(number).st_mode) and not os.get_inheritable(number):
                return number
        except OSError:
            pass


if os.fork() == 0:
    os.setsid()
    for _ in range(100):
        time.sleep(0.001)
        os.write(stream(), b'{"event":"end","exit":0}\n')
os._exit(0)
