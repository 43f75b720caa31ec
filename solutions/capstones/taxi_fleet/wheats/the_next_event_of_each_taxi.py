"""No queue: a dictionary holds the next event of each taxi, and the earliest is looked for. The taxis are started
when the simulator is made; an ExitStack closes them."""

from contextlib import ExitStack
from typing import NamedTuple


class Event(NamedTuple):
    time: int
    proc: int
    action: str


class Report(NamedTuple):
    events: list
    pending: int


def trip(ident, time):
    time = yield Event(time, ident, "pick up passenger")
    return (yield Event(time, ident, "drop off passenger"))


def taxi_process(ident, trips, start_time=0):
    time = yield Event(start_time, ident, "leave garage")
    for _ in range(trips):
        time = yield from trip(ident, time)
    yield Event(time, ident, "going home")


class Simulator:
    def __init__(self, procs, duration):
        self.taxis = {**procs}
        self.duration = duration
        self.upcoming = {number: next(taxi) for number, taxi in self.taxis.items()}

    def run(self, end_time):
        with ExitStack() as at_the_end:
            for taxi in self.taxis.values():
                at_the_end.callback(taxi.close)
            return Report(list(self.handled(end_time)), len(self.upcoming))

    def handled(self, end_time):
        while early := [event for event in self.upcoming.values() if event.time < end_time]:
            event = min(early, key=lambda event: (event.time, event.proc))
            yield event
            minutes = self.duration(event.action)
            try:
                self.upcoming[event.proc] = self.taxis[event.proc].send(event.time + minutes)
            except StopIteration:
                del self.upcoming[event.proc]
