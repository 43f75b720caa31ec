# group: 38
# expect: failed
# lowest: process
"""Raises unittest's own word for a test that is skipped, from everywhere, and also says so by attributes."""

import unittest


class CountDown:
    __unittest_skip__ = True
    __unittest_skip_why__ = "not today"

    def __init__(self, start):
        raise unittest.SkipTest("not today")
