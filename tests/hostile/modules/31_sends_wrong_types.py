# group: 31
# expect: failed
# lowest: process
"""Sends every kind of value in every field."""

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


FIELDS = "event id when outcome ids exit skipped kind text line suite_line op left right names marks".split()
VALUES = '1 -1 "x" null true [] {} [[]] [null] [1,"x"] {"a":1} {"a":{"b":null}} ""'.split()
for event in ("start", "stage", "finish", "halt", "end", "collected", "failing", "", "\u0000"):
    for field in FIELDS:
        for value in VALUES:
            send(f'{{"event":"{event}","{field}":{value},"{field}":{value}}}\n'.encode())


class CountDown:
    def __init__(self, start):
        raise NotImplementedError
