# group: 26
# expect: crashed
# lowest: process
"""A thread ends the process with status 0 while the tests run."""

import os
import threading


class CountDown:
    def __init__(self, start):
        threading.Timer(0.01, os._exit, [0]).start()
        self._ended = threading.Event()

    def __iter__(self):
        self._ended.wait()
        return self
