# group: 31
# expect: flooded
# lowest: process
"""Sends one line that does not end."""

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


for _ in range(200):
    send(b'{"event":"halt","text":"' + b"x" * 65_536)


class CountDown:
    def __init__(self, start):
        raise NotImplementedError
