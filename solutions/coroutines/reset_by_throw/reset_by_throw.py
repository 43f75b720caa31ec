"""A coroutine that adds up numbers, and listens to two exceptions that its caller throws in."""

from collections.abc import Generator


class Reset(Exception):
    """Thrown in, it makes the total 0 again."""


class Report(Exception):
    """Thrown in with a label, as in Report("now"), it asks for the total."""


def totals() -> Generator[int | tuple[str, int], int, None]:
    """Hand out the total of the numbers sent so far; Reset and Report are answered, any other exception ends it."""
    total = 0
    answer: int | tuple[str, int] = total
    while True:
        try:
            number = yield answer
        except Reset:
            answer = total = 0
        except Report as report:
            answer = (report.args[0], total)
        else:
            answer = total = total + number
