# group: 37
# expect: tampered | failed
# lowest: process
"""A failed assertion becomes the very exception that a test expects, or a skip where it expects none."""

import builtins
import unittest


class Expected(StopIteration, unittest.SkipTest):
    pass


builtins.AssertionError = Expected


class CountDown:
    def __init__(self, start):
        pass

    def __iter__(self):
        return iter([])

    def __next__(self):
        return 0
