# group: 50
# expect: failed
# lowest: process
"""The exception that ends every test has a name that a terminal obeys, and so has its module."""

NAME = "\x1b]0;passed\x07\r\u2066\u202e" * 200
Failure = type(NAME, (Exception,), {"__module__": "\x1b[2J", "__qualname__": "\x1b[1A"})


class CountDown:
    def __init__(self, start):
        raise Failure("\x1b[0m\n\x1b[1A")
