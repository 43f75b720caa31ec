# group: 50
# expect: failed | rejected
# lowest: process
"""The name of the exception is one that the grader gives itself to a failure, and there is no text to it."""

class CollectError(Exception):
    """What is told when there was no exception."""


raise CollectError
