"""A coroutine that adds up numbers, and listens to two exceptions that its caller throws in."""

from collections.abc import Generator


class Reset(Exception):
    """Thrown in, it makes the total 0 again."""


class Report(Exception):
    """Thrown in with a label, as in Report("now"), it asks for the total."""


def totals() -> Generator[int | tuple[str, int], int, None]:
    """Hand out the total of the numbers sent so far; Reset and Report are answered, any other exception ends it."""
    raise NotImplementedError
