# group: 26
# expect: crashed
# lowest: process
"""Ends the process with status 0 when it is used."""

import os


class CountDown:
    def __init__(self, start):
        os._exit(0)
