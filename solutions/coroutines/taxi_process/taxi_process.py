"""The working day of a taxi as a coroutine, and how long each part of it takes."""

import random
from collections.abc import Callable, Generator
from typing import NamedTuple

#: How many minutes pass after an action, on average.
MEANS = {"leave garage": 5, "pick up passenger": 20, "drop off passenger": 5, "going home": 1}


class Event(NamedTuple):
    """At this time the taxi with this number does this."""

    time: int
    proc: int
    action: str


def taxi_process(ident: int, trips: int, start_time: int = 0) -> Generator[Event, int, None]:
    """Hand out the events of one taxi's day, one by one; receive the time of the next event after each of them."""
    time = yield Event(start_time, ident, "leave garage")
    for _ in range(trips):
        time = yield Event(time, ident, "pick up passenger")
        time = yield Event(time, ident, "drop off passenger")
    yield Event(time, ident, "going home")


def make_duration(rng: random.Random) -> Callable[[str], int]:
    """Return a function that draws from `rng` how many minutes pass after an action."""

    def duration(action: str) -> int:
        if action not in MEANS:
            raise ValueError(f"unknown action: {action!r}")
        return int(rng.expovariate(1 / MEANS[action])) + 1

    return duration
