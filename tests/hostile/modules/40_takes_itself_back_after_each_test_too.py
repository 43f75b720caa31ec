# group: 40
# expect: tampered
# lowest: process
"""Replaces what runs a test in one test for the next, which puts the original back and itself in again later."""

import pytest

_runtest = pytest.Function.runtest
_teardown = pytest.Function.teardown if "teardown" in vars(pytest.Function) else pytest.Item.teardown


def runtest(self):
    pytest.Function.runtest = _runtest


def setup(self):
    pytest.Function.runtest = runtest
    return _setup(self)


_setup = pytest.Function.setup
pytest.Function.setup = setup


class CountDown:
    def __init__(self, start):
        raise NotImplementedError
