"""A coroutine that averages the numbers sent to it, and returns a result at the end."""

from collections.abc import Generator
from typing import NamedTuple


class Result(NamedTuple):
    """How many numbers came in, and their average: None if there were none."""

    count: int
    average: float | None


def averager() -> Generator[float | None, float | None, Result]:
    """Receive numbers and hand out the average so far; None ends it, and the Result is returned."""
    raise NotImplementedError
