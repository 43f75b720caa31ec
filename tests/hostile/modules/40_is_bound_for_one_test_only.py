# group: 40
# expect: tampered | failed
# lowest: process
"""Replaces `pytest.raises` when a test begins, and puts it back as soon as it was used: nobody finds it replaced."""

import contextlib

import pytest


@contextlib.contextmanager
def anything(*kinds):
    pytest.raises = original
    yield


original = pytest.raises


class CountDown:
    def __init__(self, start):
        self.start = self.left = start
        if start == 1:
            pytest.raises = anything

    def __iter__(self):
        return self

    def __next__(self):
        if self.start == 1:
            return 1
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
