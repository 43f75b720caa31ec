# group: 28
# expect: tampered
# lowest: process
"""Puts a pipe of its own where the report goes, and passes on every line with `passed` instead of `failed`."""

import os
import stat
import threading


def stream():
    """The pipe that no program it starts would inherit."""
    for number in range(3, 256):
        try:
            if stat.S_ISFIFO(os.fstat(number).st_mode) and not os.get_inheritable(number):
                return number
        except OSError:
            pass


def filter_lines(source, target):
    while data := os.read(source, 65536):
        os.write(target, data.replace(b'"failed"', b'"passed"').replace(b'"failing"', b'"nothing"'))
        done.set()


done = threading.Event()
pipe = stream()
target = os.dup(pipe)
source, write = os.pipe()
os.dup2(write, pipe)
os.close(write)
threading.Thread(target=filter_lines, args=(source, target), daemon=True).start()
leave = os._exit


def leave_later(status):
    done.wait(0.2)
    threading.Event().wait(0.1)
    leave(0)


os._exit = leave_later


class CountDown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return iter([])

    def __next__(self):
        return 0
