# group: 27
# expect: failed
# lowest: process
"""Leaves politely, with status 0, whenever it is used."""


class CountDown:
    def __init__(self, start):
        raise SystemExit(0)
