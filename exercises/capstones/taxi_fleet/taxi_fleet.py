"""A fleet of taxis on the computer: every taxi is a coroutine, and a simulator tells each of them when to go on."""

import random
from collections.abc import Callable, Generator, Mapping
from typing import NamedTuple


class Event(NamedTuple):
    """At this time the taxi with this number does this."""

    time: int
    proc: int
    action: str


class Report(NamedTuple):
    """The events that have been handled, in their order, and how many were still to come."""

    events: list[Event]
    pending: int


def taxi_process(ident: int, trips: int, start_time: int = 0) -> Generator[Event, int, None]:
    """Hand out the events of one taxi's day, one by one; receive the time of the next event after each of them."""
    raise NotImplementedError


class Simulator:
    """Makes the events of many taxis happen, one after the other, in the order of their times."""

    def __init__(self, procs: Mapping[int, Generator[Event, int, None]], duration: Callable[[str], int]) -> None:
        raise NotImplementedError

    def run(self, end_time: int) -> Report:
        """Handle all events before `end_time`, then close all taxis."""
        raise NotImplementedError


# The rest is given: `python taxi_fleet.py` runs the simulation, and draws what came of it.

MARKS = {"leave garage": ">", "pick up passenger": "(", "drop off passenger": ")", "going home": "|"}
AFTER = {"leave garage": ".", "pick up passenger": "=", "drop off passenger": ".", "going home": " "}


def lane(events: list[Event], end_time: int) -> str:
    """Draw one taxi's events as a line of text, two minutes a character."""
    text, after = "", " "
    for event in events:
        column = event.time // 2
        text = text.ljust(column, after)[:column] + MARKS[event.action]
        after = AFTER[event.action]
    return text.ljust(end_time // 2, after).rstrip()


def main(rng: random.Random, taxis: int, end_time: int) -> None:
    """Simulate so many taxis, with durations drawn from `rng`, and draw a lane for each of them."""
    means = {"leave garage": 5, "pick up passenger": 20, "drop off passenger": 5, "going home": 1}
    procs = {number: taxi_process(number, 2 * (number + 1), 5 * number) for number in range(taxis)}
    simulator = Simulator(procs, lambda action: int(rng.expovariate(1 / means[action])) + 1)
    report = simulator.run(end_time)
    for number in procs:
        print(f"taxi {number}", lane([event for event in report.events if event.proc == number], end_time))
    print(*(f"{mark} {action}" for action, mark in MARKS.items()), f"pending: {report.pending}", sep="   ")


if __name__ == "__main__":
    main(random.Random(3), taxis=3, end_time=180)
