"""The working day of a taxi as a coroutine, and how long each part of it takes."""

import random
from collections.abc import Callable, Generator
from typing import NamedTuple


class Event(NamedTuple):
    """At this time the taxi with this number does this."""

    time: int
    proc: int
    action: str


def taxi_process(ident: int, trips: int, start_time: int = 0) -> Generator[Event, int, None]:
    """Hand out the events of one taxi's day, one by one; receive the time of the next event after each of them."""
    raise NotImplementedError


def make_duration(rng: random.Random) -> Callable[[str], int]:
    """Return a function that draws from `rng` how many minutes pass after an action."""
    raise NotImplementedError
