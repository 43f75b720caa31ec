# group: 50
# expect: failed
# lowest: process
"""The exception that ends the import has a name that a terminal obeys, and no end."""

NAME = "\x1b]0;passed\x07\x1b[2J\u202egnorw\r" + "x" * 100_000

raise type(NAME, (Exception,), {})("\x1b[2J")
