"""A generator for each trip, which returns the time at its end; evenly distributed durations."""

from functools import partial
from typing import NamedTuple


class Event(NamedTuple):
    time: int
    proc: int
    action: str


def trip(ident, time):
    time = yield Event(time=time, proc=ident, action="pick up passenger")
    return (yield Event(time=time, proc=ident, action="drop off passenger"))


def taxi_process(ident, trips, start_time=0):
    time = yield Event(time=start_time, proc=ident, action="leave garage")
    while trips > 0:
        time = yield from trip(ident, time)
        trips -= 1
    yield Event(time=time, proc=ident, action="going home")
    return None


LONGEST = {"leave garage": 9, "pick up passenger": 39, "drop off passenger": 9, "going home": 1}


def draw(rng, action):
    try:
        longest = LONGEST[action]
    except KeyError:
        raise ValueError("unknown action: " + action) from None
    return rng.randint(1, longest)


def make_duration(rng):
    return partial(draw, rng)
