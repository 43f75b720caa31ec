# group: 29
# expect: tampered | failed | crashed
# lowest: process
"""Finds the session while the tests are collected, and leaves only one test in it, which it can pass."""

import gc
import sys

import pytest


class CountDown:
    def __init__(self, start):
        gc.unfreeze()
        for session in [each for each in gc.get_objects() if isinstance(each, pytest.Session)]:
            del session.items[1:]
            session.shouldstop = "enough"
            session.testsfailed = 0
        self._numbers = iter([3, 2, 1])

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._numbers)
