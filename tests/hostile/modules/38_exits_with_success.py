# group: 38
# expect: failed | crashed
# lowest: process
"""Ends the session in the first test, with the exit status of success."""

import pytest


class CountDown:
    def __init__(self, start):
        pytest.exit("done", returncode=0)
