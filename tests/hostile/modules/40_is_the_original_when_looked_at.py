# group: 40
# expect: tampered
# lowest: process
"""What stands for running a test equals the original and has its name and code: only who calls it finds out."""

import functools

import pytest


class Likeness:
    def __init__(self, original):
        functools.update_wrapper(self, original)
        self.original = original
        self.__code__ = original.__code__

    def __eq__(self, other):
        return other is self.original

    def __hash__(self):
        return hash(self.original)

    def __repr__(self):
        return repr(self.original)

    def __get__(self, item, kind=None):
        return lambda: None if item is not None else self.original


pytest.Function.runtest = Likeness(pytest.Function.runtest)


class CountDown:
    def __init__(self, start):
        raise NotImplementedError
