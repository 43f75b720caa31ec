# group: 31
# expect: flooded | failed | timed_out
# lowest: process
"""Sends millions of lines with nothing in them, as many as still are no flood."""

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


send(b"\n" * 6_000_000)


class CountDown:
    def __init__(self, start):
        raise NotImplementedError
