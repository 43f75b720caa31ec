# group: 34
# expect: tampered
# lowest: process
"""A timer of a few milliseconds, and a first test that is kept busy until it has struck."""

import threading

import pytest


def strike():
    pytest.Function.runtest = lambda self: None


timer = threading.Timer(0.01, strike)
timer.start()


class CountDown:
    def __init__(self, start):
        timer.join(0.3)
        raise NotImplementedError
