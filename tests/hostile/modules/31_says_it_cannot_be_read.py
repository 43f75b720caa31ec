# group: 31
# expect: failed | crashed
# lowest: process
"""Reports that its own file could not be compiled: what cannot be graded is looked at by a person."""

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


def send(data):
    pipe = stream()
    while data:
        data = data[os.write(pipe, data) :]


send(b'{"event":"halt","kind":"SyntaxError","text":"invalid syntax (count_down.py, line 3)","line":3}\n')


class CountDown:
    def __init__(self, start):
        raise NotImplementedError
