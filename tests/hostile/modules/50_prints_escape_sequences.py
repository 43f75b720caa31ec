# group: 50
# expect: failed
# lowest: process
"""Prints what moves the cursor, switches the character set and asks the terminal to answer."""

TEXT = "\x1b[6n\x1b[c\x1b(0\x0e\x1b[?1049h\x1b[41;37m\x1bP+q544e\x1b\\\x00\x1e\x00\x00\x05\r\n\r\rpassed"

class CountDown:
    def __init__(self, start):
        print(TEXT)
        self.left = []
