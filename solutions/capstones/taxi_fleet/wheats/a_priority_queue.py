"""A PriorityQueue, from which an event that comes too late is put back; the taxis that have ended are dropped."""

from queue import PriorityQueue
from typing import NamedTuple


class Event(NamedTuple):
    time: int
    proc: int
    action: str


class Report(NamedTuple):
    events: list
    pending: int


def taxi_process(ident, trips, start_time=0):
    time = start_time
    for action in ["leave garage", *["pick up passenger", "drop off passenger"] * trips, "going home"]:
        time = yield Event(time, ident, action)


class Simulator:
    def __init__(self, procs, duration):
        self.procs = procs
        self.duration = duration

    def run(self, end_time):
        running = dict(self.procs)
        handled = []
        waiting = PriorityQueue()
        try:
            for taxi in running.values():
                waiting.put(next(taxi))
            while not waiting.empty():
                event = waiting.get()
                if event.time >= end_time:
                    waiting.put(event)
                    break
                handled.append(event)
                time = event.time + self.duration(event.action)
                taxi = running[event.proc]
                try:
                    following = taxi.send(time)
                except StopIteration:
                    del running[event.proc]
                else:
                    waiting.put(following)
        finally:
            for taxi in running.values():
                taxi.close()
        return Report(events=handled, pending=waiting.qsize())
