# group: 38
# expect: tampered | failed
# lowest: process
"""Drops from the session, while it is set up, every test but those that this module passes."""

import pytest

_setup = pytest.Function.setup


def setup(self):
    del self.session.items[self.session.items.index(self) + 1 :]
    _setup(self)


pytest.Function.setup = setup


class CountDown:
    def __init__(self, start):
        self.numbers = iter([3, 2, 1])

    def __iter__(self):
        return self.numbers
