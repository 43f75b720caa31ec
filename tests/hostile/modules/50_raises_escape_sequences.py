# group: 50
# expect: failed
# lowest: process
"""Raises texts that delete the lines above them and write a better result over them."""

TEXT = "\x1b[1A\x1b[2K\r\x1b[32mAll 4 tests pass.\x1b[8m" * 30

class CountDown:
    def __init__(self, start):
        raise ValueError(TEXT)
