# group: 32
# expect: tampered
# lowest: process
"""The tests that are collected have the right names and the wrong bodies."""

from _pytest.python import PyCollector

_genfunctions = PyCollector._genfunctions


def genfunctions(self, name, function):
    for item in _genfunctions(self, name, function):
        item.obj = lambda: None
        yield item


PyCollector._genfunctions = genfunctions


class CountDown:
    def __init__(self, start):
        raise NotImplementedError
