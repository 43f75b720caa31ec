# group: 31
# expect: failed | crashed
# lowest: process
"""Reports the end first, then what was collected, then a test inside another; and goes on normally."""

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


send(b'{"event":"end","exit":0}\n{"event":"finish","id":"test_it_stays_finished"}\n')
send(
    b'{"event":"collected","ids":[]}\n{"event":"start","id":"a"}\n'
    b'{"event":"start","id":"b"}\n{"event":"start","id":"a"}\n'
)
send(b'{"event":"stage","id":"a","when":"teardown","outcome":"passed"}\n{"event":"finish","id":"b"}\n')


class CountDown:
    def __init__(self, start):
        raise NotImplementedError
