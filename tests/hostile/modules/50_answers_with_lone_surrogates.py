# group: 50
# expect: failed
# lowest: process
"""Half characters, which no encoding can write, in answers, in texts and on its way out."""

import sys

sys.stdout.reconfigure(errors="surrogatepass")
TEXT = "\ud800 \udcff\udc80 \udfff" * 40


class Answer(str):
    def __repr__(self):
        return TEXT


class CountDown:
    def __init__(self, start):
        print(TEXT)
        self.left = start

    def __iter__(self):
        if self.left == 5:
            raise ValueError(TEXT)
        return iter([Answer(TEXT)])

    def __next__(self):
        raise type("Odd", (Exception,), {"__str__": lambda self: TEXT})
