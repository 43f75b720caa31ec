# group: 31
# expect: failed
# lowest: process
"""Sends numbers that fit nowhere, where a number is expected."""

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


for number in (
    b"1" + b"0" * 5000,
    b"-1" + b"0" * 400,
    b"1e999",
    b"-1e999",
    b"NaN",
    b"Infinity",
    b"18446744073709551616",
    b"-0",
    b"1.5",
):
    for event in (b'"end","exit":%s', b'"halt","line":%s', b'"failing","suite_line":%s', b'"finish","marks":[%s,%s]'):
        send(b'{"event":' + event.replace(b"%s", number) + b"}\n")


class CountDown:
    def __init__(self, start):
        raise NotImplementedError
