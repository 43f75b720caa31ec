# group: 35
# expect: tampered
# lowest: process
"""Replaces the code of every test by code that does nothing, as soon as one of them runs."""

import sys


def nothing():
    pass


class CountDown:
    def __init__(self, start):
        for name, test in vars(sys.modules["test_count_down"]).items():
            if name.startswith("test_"):
                test.__code__ = nothing.__code__
