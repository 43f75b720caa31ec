# group: 31
# expect: flooded | failed
# lowest: process
"""Sends as many small records as still are no flood: of tests that nobody has asked for, and empty ones."""

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


send(b"".join(b'{"event":"start","id":"%d"}\n{"event":"finish","id":"%d"}\n' % (n, n) for n in range(60_000)))
send(b"{}\n" * 300_000)


class CountDown:
    def __init__(self, start):
        raise NotImplementedError
