"""The whole day as a list of actions, with one yield in a loop; the durations come from an object with __call__."""

from typing import NamedTuple


class Event(NamedTuple):
    time: int
    proc: int
    action: str


def taxi_process(ident, trips, start_time=0):
    time = start_time
    day = ["leave garage"] + ["pick up passenger", "drop off passenger"] * trips + ["going home"]
    for action in day:
        time = yield Event(time, ident, action)


class Duration:
    def __init__(self, rng):
        self.rng = rng

    def __call__(self, action):
        match action:
            case "pick up passenger":
                mean = 20
            case "leave garage" | "drop off passenger":
                mean = 5
            case "going home":
                return 1
            case _:
                raise ValueError(f"a taxi never does this: {action}")
        return max(1, round(self.rng.expovariate(1 / mean)))


def make_duration(rng):
    return Duration(rng)
