# group: 31
# expect: flooded
# lowest: process
"""Sends a million records of tests that nobody has asked for."""

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


for begin in range(0, 1_000_000, 10_000):
    send(b"".join(b'{"event":"start","id":"%d"}\n' % number for number in range(begin, begin + 10_000)))


class CountDown:
    def __init__(self, start):
        raise NotImplementedError
