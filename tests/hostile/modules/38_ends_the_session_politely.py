# group: 38
# expect: tampered | failed | crashed
# lowest: process
"""Asks the session to stop once a test has passed, so that the others are never run."""

import pytest

_setup = pytest.Function.setup


def setup(self):
    self.session.shouldstop = "enough"
    _setup(self)


pytest.Function.setup = setup


class CountDown:
    def __init__(self, start):
        self.numbers = iter([3, 2, 1])

    def __iter__(self):
        return self.numbers
