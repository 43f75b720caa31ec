# group: 27
# expect: failed | crashed
# lowest: process
"""Raises what a person raises who presses Ctrl-C, which ends a whole session."""


class CountDown:
    def __init__(self, start):
        raise KeyboardInterrupt
