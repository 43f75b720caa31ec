# group: 31
# expect: failed | flooded
# lowest: process
"""Sends lines that nest a hundred thousand times, whole and broken off."""

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


for opening, closing in ((b"[", b"]"), (b'{"event":', b"}"), (b'{"names":{"a":', b"}}")):
    send(opening * 100_000 + b"1" + closing * 100_000 + b"\n")
    send(b'{"event":"start","id":' + opening * 50_000 + b"\n")


class CountDown:
    def __init__(self, start):
        raise NotImplementedError
