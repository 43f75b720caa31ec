"""Does the simulator let every event happen in its time, and leave no taxi on the road?"""

import random
from collections.abc import Generator
from contextlib import suppress
from inspect import getgeneratorstate

import pytest
from kit import rng

from taxi_fleet import Event, Report, Simulator, taxi_process

# --- The simulator knows nothing about taxis: it also drives a bus, which calls at its stops one after the other.


def bus(number, stops, start_time=0):
    """A process with one event for each stop."""
    time = start_time
    for stop in stops:
        time = yield Event(time, number, stop)


def watched_bus(number, stops, log):
    """The same, and it notes what times it receives and that it has been closed."""
    try:
        time = 0
        for stop in stops:
            time = yield Event(time, number, stop)
            log.append(f"bus {number} received {time}")
    except GeneratorExit:
        log.append(f"bus {number} closed")
        raise


def breaking_bus(number, error):
    """Breaks down behind its first stop."""
    yield Event(0, number, "first stop")
    raise error


def two_minutes(stop):
    """From any stop to the next."""
    return 2


def minutes(action):
    """Fixed durations for a taxi."""
    return {"leave garage": 2, "pick up passenger": 10, "drop off passenger": 3, "going home": 1}[action]


def story_of(report):
    """The events of a report, one line for each."""
    return [f"at {event.time}: {event.proc}, {event.action}" for event in report.events]


def gaps_of(report):
    """How much time has passed from each event to the next of the same number; the last one of each has none."""
    later = {}
    gaps = []
    for event in reversed(report.events):
        gaps.append(later[event.proc] - event.time if event.proc in later else None)
        later[event.proc] = event.time
    return gaps[::-1]


# --- One taxi


@pytest.mark.task(1)
def test_a_taxi_is_a_generator():
    """A call of taxi_process() gives back a generator, which a function with a yield in it makes by itself."""
    assert isinstance(taxi_process(7, 2), Generator)


@pytest.mark.task(1)
def test_a_taxi_has_a_whole_day():
    """A taxi leaves the garage, makes as many trips as it was told, with two events each, and goes home. Every send()
    gives back the next event."""
    taxi = taxi_process(7, 2)
    assert [next(taxi).action, taxi.send(5).action, taxi.send(26).action] == [
        "leave garage",
        "pick up passenger",
        "drop off passenger",
    ]
    assert [taxi.send(28).action, taxi.send(61).action, taxi.send(62).action] == [
        "pick up passenger",
        "drop off passenger",
        "going home",
    ]


@pytest.mark.task(1)
def test_its_events_have_the_times_that_were_sent_in():
    """The first event has the start_time, which is 0 if nothing is said. Every further event has the time that was sent
    in for it, and all have the number of the taxi."""
    taxi = taxi_process(7, 2, 3)
    assert next(taxi) == Event(3, 7, "leave garage")
    assert taxi.send(5) == Event(5, 7, "pick up passenger")
    assert taxi.send(26) == Event(26, 7, "drop off passenger")
    assert next(taxi_process(8, 2)) == Event(0, 8, "leave garage")


@pytest.mark.task(1)
def test_after_going_home_a_taxi_is_finished():
    """Without trips a taxi leaves the garage and goes home directly. After that no event comes out: the next send()
    raises StopIteration."""
    taxi = taxi_process(7, 0)
    assert [next(taxi).action, taxi.send(4).action] == ["leave garage", "going home"]
    with pytest.raises(StopIteration):
        taxi.send(5)


# --- In the order of the times


@pytest.mark.task(2)
def test_run_gives_back_a_report():
    """The caller reads report.events and report.pending, so run() must give back a Report."""
    report = Simulator({1: bus(1, ["A", "B"])}, two_minutes).run(100)
    assert isinstance(report, Report)


@pytest.mark.task(2)
def test_what_has_happened_stands_in_the_report():
    """An event that has happened stands in report.events, a list, as the process has handed it out. What is only
    printed does not reach the caller."""
    events = Simulator({1: bus(1, ["A", "B"])}, two_minutes).run(100).events
    assert isinstance(events, list)
    assert events.count(Event(2, 1, "B")) == 1


@pytest.mark.task(2)
def test_one_bus_calls_at_all_its_stops():
    """The first event is the one that next() hands out. After each event the simulator adds the duration to the time of
    this event, sends that in, and gets the next event."""
    assert story_of(Simulator({1: bus(1, ["A", "B", "C"], 5)}, two_minutes).run(100)) == [
        "at 5: 1, A",
        "at 7: 1, B",
        "at 9: 1, C",
    ]


@pytest.mark.task(2)
def test_the_earliest_event_comes_first():
    """It is always the earliest of all waiting events that happens next, whichever process it belongs to."""
    duration = {"A": 7, "B": 1, "C": 4, "D": 1, "E": 1, "F": 1}.get
    assert story_of(Simulator({1: bus(1, "AB"), 2: bus(2, "CD", 1), 3: bus(3, "EF", 3)}, duration).run(100)) == [
        "at 0: 1, A",
        "at 1: 2, C",
        "at 3: 3, E",
        "at 4: 3, F",
        "at 5: 2, D",
        "at 7: 1, B",
    ]


@pytest.mark.task(2)
def test_who_starts_later_comes_later():
    """The order of the mapping does not matter, only the times do: the first event of a process may come after the last
    one of another."""
    assert story_of(Simulator({1: bus(1, "AB", 50), 2: bus(2, "CD")}, two_minutes).run(100)) == [
        "at 0: 2, C",
        "at 2: 2, D",
        "at 50: 1, A",
        "at 52: 1, B",
    ]


@pytest.mark.task(2)
def test_at_the_same_time_the_lower_number_comes_first():
    """If several events have the same time, the one with the lower number comes first, wherever it stands in the
    mapping and whatever its action is called."""
    assert story_of(Simulator({3: bus(3, "AX"), 1: bus(1, "CY"), 2: bus(2, "BZ")}, two_minutes).run(100)) == [
        "at 0: 1, C",
        "at 0: 2, B",
        "at 0: 3, A",
        "at 2: 1, Y",
        "at 2: 2, Z",
        "at 2: 3, X",
    ]


@pytest.mark.task(2)
def test_whose_turn_it_is_does_not_depend_on_the_past():
    """Also if the event with the higher number was known first, the lower number comes first at the same time."""
    duration = {"A": 2, "B": 1, "C": 6, "D": 1}.get
    assert story_of(Simulator({1: bus(1, "AB", 4), 2: bus(2, "CD")}, duration).run(100)) == [
        "at 0: 2, C",
        "at 4: 1, A",
        "at 6: 1, B",
        "at 6: 2, D",
    ]


@pytest.mark.task(2)
def test_taxis_share_the_road():
    """Taxis work like any other process: each of them makes all its trips, and their events mix in the order of
    time."""
    assert story_of(Simulator({0: taxi_process(0, 1), 1: taxi_process(1, 2, 5)}, minutes).run(100)) == [
        "at 0: 0, leave garage",
        "at 2: 0, pick up passenger",
        "at 5: 1, leave garage",
        "at 7: 1, pick up passenger",
        "at 12: 0, drop off passenger",
        "at 15: 0, going home",
        "at 17: 1, drop off passenger",
        "at 20: 1, pick up passenger",
        "at 30: 1, drop off passenger",
        "at 33: 1, going home",
    ]


@pytest.mark.task(2)
def test_many_events_come_in_the_order_of_time_and_number():
    """However many processes there are and whatever the durations, every event of every one of them happens, ordered by
    time and then by number."""
    dice = rng("many")
    numbers = dice.sample(range(20), 8)
    lengths = {number: dice.randrange(3, 9) for number in numbers}
    procs = {number: bus(number, ["stop"] * lengths[number], dice.randrange(10)) for number in numbers}
    report = Simulator(procs, lambda stop: dice.randrange(1, 6)).run(1000)
    happened = [(event.time, event.proc) for event in report.events]
    in_order = sorted(happened)
    assert happened == in_order
    assert {number: [event.proc for event in report.events].count(number) for number in numbers} == lengths


# --- The end


@pytest.mark.task(3)
def test_an_event_at_the_end_time_is_not_handled():
    """The end time itself is already too late: what has this time, or a later one, does not happen."""
    assert story_of(Simulator({1: bus(1, "ABCD")}, two_minutes).run(4)) == ["at 0: 1, A", "at 2: 1, B"]


@pytest.mark.task(3)
def test_an_event_after_the_end_time_is_not_handled():
    """An event that would come after the end time does not happen, even if the one before came in time."""
    duration = {"A": 3, "B": 50, "C": 1}.get
    assert story_of(Simulator({1: bus(1, "ABC")}, duration).run(30)) == ["at 0: 1, A", "at 3: 1, B"]


@pytest.mark.task(3)
def test_the_last_moment_before_the_end_still_counts():
    """An event one minute before the end time happens."""
    assert story_of(Simulator({1: bus(1, "ABC")}, two_minutes).run(5)) == ["at 0: 1, A", "at 2: 1, B", "at 4: 1, C"]


@pytest.mark.task(3)
def test_pending_counts_the_events_that_still_wait():
    """When the simulation ends, every process that has not come to its own end waits with one event. pending says how
    many of these there are."""
    assert Simulator({1: bus(1, "ABCDEF"), 2: bus(2, "ABCDEF"), 3: bus(3, "AB")}, two_minutes).run(6).pending == 2


@pytest.mark.task(3)
def test_when_all_have_ended_nothing_is_pending():
    """If all processes come to their end before the end time, the simulation is over early, and nothing is pending."""
    assert Simulator({1: bus(1, "AB"), 2: bus(2, "ABC")}, two_minutes).run(1000).pending == 0


@pytest.mark.task(3)
def test_until_time_0_nothing_happens():
    """With an end time of 0 not even the events at 0 happen: all of them are pending."""
    report = Simulator({1: bus(1, "AB"), 2: bus(2, "AB"), 3: bus(3, "AB", 7)}, two_minutes).run(0)
    assert report.events == []
    assert report.pending == 3


@pytest.mark.task(3)
def test_a_late_event_does_not_keep_the_others_from_happening():
    """That one of the waiting events comes too late is no reason to stop: all others that are in time still happen."""
    assert story_of(Simulator({1: bus(1, "AB", 500), 2: bus(2, "CDE")}, two_minutes).run(100)) == [
        "at 0: 2, C",
        "at 2: 2, D",
        "at 4: 2, E",
    ]
    assert story_of(Simulator({1: bus(1, "CDE"), 2: bus(2, "AB", 500)}, two_minutes).run(100)) == [
        "at 0: 1, C",
        "at 2: 1, D",
        "at 4: 1, E",
    ]


@pytest.mark.task(3)
def test_who_starts_after_the_end_is_pending():
    """A process whose first event comes after the end time has an event that waits, like the others."""
    assert Simulator({1: bus(1, "AB"), 2: bus(2, "AB", 500)}, two_minutes).run(100).pending == 1


@pytest.mark.task(3)
def test_without_processes_nothing_happens():
    """A simulation without any process ends at once, with no events and nothing pending."""
    report = Simulator({}, two_minutes).run(100)
    assert report.events == []
    assert report.pending == 0


# --- Durations


@pytest.mark.task(4)
def test_a_duration_is_asked_for_once_for_each_event():
    """For every event that happens, and only for these, the simulator asks once how long it takes, in the order of the
    events: with random durations, one call too many would change all that follow."""
    asked = []

    def duration(stop):
        asked.append(stop)
        return 3

    Simulator({1: bus(1, ["A", "B"]), 2: bus(2, ["C", "D", "E", "F"], 1)}, duration).run(8)
    assert asked == ["A", "C", "B", "D", "E"]


@pytest.mark.task(4)
def test_the_last_event_is_treated_like_the_others():
    """The simulator knows no actions by name. After each event, and so after "going home", it asks for the duration and
    sends a time in: only a StopIteration tells that there is nothing more."""
    asked = []

    def duration(action):
        asked.append(action)
        return 3

    Simulator({1: taxi_process(1, 1)}, duration).run(100)
    assert asked == ["leave garage", "pick up passenger", "drop off passenger", "going home"]


@pytest.mark.task(4)
def test_between_two_events_passes_exactly_the_duration():
    """The next event of a process comes exactly so much later as duration() has said, no matter what other processes do
    in the meantime."""
    dice = rng("durations")
    drawn = []

    def duration(stop):
        drawn.append(dice.randrange(1, 30))
        return drawn[-1]

    procs = {number: bus(number, ["stop"] * 6, dice.randrange(10)) for number in range(5)}
    report = Simulator(procs, duration).run(1000)
    lasts = [gap is None for gap in gaps_of(report)]
    expected = [None if last else gap for last, gap in zip(lasts, drawn, strict=True)]
    assert gaps_of(report) == expected


@pytest.mark.task(4)
def test_the_module_random_is_left_alone():
    """Durations come from nowhere but duration(). The generator of the module `random` is shared by the whole program,
    and must not be used or seeded here."""
    random.random()
    before = random.getstate()
    Simulator({1: taxi_process(1, 2), 2: taxi_process(2, 3)}, minutes).run(100)
    is_untouched = random.getstate() == before
    assert is_untouched is True


# --- Cleaning up


@pytest.mark.task(5)
def test_who_is_still_on_the_road_is_closed():
    """When run() comes back, the simulation is over, and every process that has not ended has been closed. It learns so
    by close(), receives no further time, and can clean up."""
    log = []
    procs = {1: watched_bus(1, "ABCD", log), 2: watched_bus(2, "A", log)}
    Simulator(procs, two_minutes).run(4)
    assert log == ["bus 1 received 2", "bus 2 received 2", "bus 1 received 4", "bus 1 closed"]


@pytest.mark.task(5)
def test_who_never_had_an_event_is_closed_too():
    """A process none of whose events has happened is closed like the others: its state is GEN_CLOSED."""
    late = bus(2, "AB", 500)
    Simulator({1: bus(1, "AB"), 2: late}, two_minutes).run(100)
    assert getgeneratorstate(late) == "GEN_CLOSED"


@pytest.mark.task(5)
def test_an_error_of_a_process_comes_out():
    """Only StopIteration says that a process has ended. Any other error comes out of run(): the same object."""
    error = OSError("engine failure")
    simulator = Simulator({1: bus(1, "ABCD"), 2: breaking_bus(2, error)}, two_minutes)
    with pytest.raises(OSError) as caught:
        simulator.run(100)
    assert caught.value is error


@pytest.mark.task(5)
def test_an_error_of_duration_comes_out():
    """An error that duration() raises comes out of run(), too: the same object."""
    error = ValueError("no such stop")

    def duration(stop):
        raise error

    simulator = Simulator({1: bus(1, "ABCD")}, duration)
    with pytest.raises(ValueError) as caught:
        simulator.run(100)
    assert caught.value is error


@pytest.mark.task(5)
def test_after_an_error_all_are_closed():
    """However run() ends, no process is left open: before an error comes out, the others are closed."""
    first, last = bus(1, "ABCD"), bus(3, "ABCD")
    simulator = Simulator({1: first, 2: breaking_bus(2, OSError("engine failure")), 3: last}, two_minutes)
    with suppress(OSError):
        simulator.run(100)
    assert [getgeneratorstate(first), getgeneratorstate(last)] == ["GEN_CLOSED", "GEN_CLOSED"]


@pytest.mark.task(5)
def test_the_mapping_is_left_as_it_was():
    """The mapping belongs to the caller: afterwards it holds the same processes under the same numbers, also those that
    have ended."""
    procs = {2: bus(2, "ABCDEF"), 1: bus(1, "AB")}
    before = list(procs.items())
    Simulator(procs, two_minutes).run(6)
    assert list(procs.items()) == before


@pytest.mark.task(5)
def test_two_simulators_do_not_mix():
    """Every simulator has its own processes, events and durations, also if another one was made in between."""
    left = Simulator({1: bus(1, "ABC")}, two_minutes)
    right = Simulator({1: bus(1, "XYZ", 1)}, lambda stop: 5)
    assert story_of(left.run(100)) == ["at 0: 1, A", "at 2: 1, B", "at 4: 1, C"]
    assert story_of(right.run(100)) == ["at 1: 1, X", "at 6: 1, Y", "at 11: 1, Z"]
