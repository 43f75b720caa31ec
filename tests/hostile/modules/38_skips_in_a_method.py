# group: 38
# expect: failed
# lowest: process
"""Skips every test that asks for a number."""

import pytest


class CountDown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        pytest.skip("nothing to see")

    __next__ = __iter__
