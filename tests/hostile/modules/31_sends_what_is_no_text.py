# group: 31
# expect: failed
# lowest: process
"""Sends bytes that are no UTF-8, halves of surrogates, controls and reversed text, as names and as messages."""

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


TEXTS = (b"\xff\xfe", b"\xc3", b"\\ud800", b"\\udfff\\ud800", b"\\u0000", b"\\u001b[31m", b"\\u202e", b"\xed\xa0\x80")
for text in TEXTS:
    for event in (b"start", b"stage", b"finish", b"halt"):
        send(
            b'{"event":"%s","id":"%s","kind":"%s","text":"%s","left":"%s","op":"%s"}\n'
            % (event, text, text, text, text, text)
        )


class CountDown:
    def __init__(self, start):
        raise NotImplementedError
