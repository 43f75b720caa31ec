"""A fleet of taxis on the computer: every taxi is a coroutine, and a simulator tells each of them when to go on."""

from collections.abc import Callable, Generator, Mapping
from contextlib import suppress
from heapq import heapify, heappop, heappush
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
    time = yield Event(start_time, ident, "leave garage")
    for _ in range(trips):
        time = yield Event(time, ident, "pick up passenger")
        time = yield Event(time, ident, "drop off passenger")
    yield Event(time, ident, "going home")


class Simulator:
    """Makes the events of many taxis happen, one after the other, in the order of their times."""

    def __init__(self, procs: Mapping[int, Generator[Event, int, None]], duration: Callable[[str], int]) -> None:
        self._procs = dict(procs)
        self._duration = duration

    def run(self, end_time: int) -> Report:
        """Handle all events before `end_time`, then close all taxis."""
        events: list[Event] = []
        try:
            queue = [next(proc) for proc in self._procs.values()]
            heapify(queue)
            while queue and queue[0].time < end_time:
                event = heappop(queue)
                events.append(event)
                next_time = event.time + self._duration(event.action)
                with suppress(StopIteration):
                    heappush(queue, self._procs[event.proc].send(next_time))
        finally:
            for proc in self._procs.values():
                proc.close()
        return Report(events, len(queue))
