# group: 50
# expect: failed | rejected
# lowest: process
"""The same name for an exception, with a text in which there are only ends of lines."""

class CollectError(Exception):
    """What is told when there was no exception."""


raise CollectError("\n\r\x0b\x0c\x1c\x85\u2028\n")
