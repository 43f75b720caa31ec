# group: 25
# expect: tampered | failed | crashed
# lowest: process
"""Deletes the tests from the suite while it is imported, and leaves one that asks for nothing."""

import sys


def replace(suite):
    for name in [name for name in vars(suite) if name.startswith("test_")]:
        delattr(suite, name)


class CountDown:
    def __init__(self, start):
        suite = sys.modules["test_count_down"]
        replace(suite)
        suite.test_it_counts_down_to_one = lambda: None


class Watcher(type(sys)):
    def __getattribute__(self, name):
        if name == "__dict__":
            own = super().__getattribute__("__dict__")
            return {key: (lambda: None) if key.startswith("test_") else value for key, value in own.items()}
        return super().__getattribute__(name)


sys.modules["test_count_down"].__class__ = Watcher
