"""The reference of capstones/taxi_fleet against the rules of the program in the notes, with the numbers of its example.

The rules stand here once more, without coroutines and without a queue. In one thing they are not those of the notes: an
event at or after the end time is not handled, which is what the exercise corrects.
"""

import importlib.util
import random
import runpy
from itertools import pairwise
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parents[2] / "solutions" / "capstones" / "taxi_fleet"
STUB = Path(__file__).resolve().parents[2] / "exercises" / "capstones" / "taxi_fleet" / "taxi_fleet.py"
PROGRAM = FOLDER / "wheats" / "with_the_program.py"
GIVEN = "\n# The rest is given:"

#: The numbers of the notes' example: taxi i leaves at 5 * i and makes 2 * (i + 1) trips.
TAXIS, END, SEED, DEPARTURES = 3, 180, 3, 5
MEANS = {"leave garage": 5, "pick up passenger": 20, "drop off passenger": 5, "going home": 1}


def _reference():
    spec = importlib.util.spec_from_file_location("reference_of_taxi_fleet", FOLDER / "taxi_fleet.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


fleet = _reference()


def durations(seed):
    """As in the notes, but drawn from a generator of their own: the same numbers as after random.seed(seed)."""
    source = random.Random(seed)
    return lambda action: int(source.expovariate(1 / MEANS[action])) + 1


def simulated(seed, taxis=TAXIS, end=END):
    procs = {i: fleet.taxi_process(i, 2 * (i + 1), DEPARTURES * i) for i in range(taxis)}
    return fleet.Simulator(procs, durations(seed)).run(end)


def a_day(trips):
    return ["leave garage", *["pick up passenger", "drop off passenger"] * trips, "going home"]


def by_the_rules(seed, taxis=TAXIS, end=END):
    """The events before the end, and how many taxis still have one to come."""
    duration = durations(seed)
    days = {i: a_day(2 * (i + 1)) for i in range(taxis)}
    times = {i: DEPARTURES * i for i in range(taxis)}
    events = []
    while days:
        time, taxi = min((times[i], i) for i in days)
        if time >= end:
            break
        action = days[taxi].pop(0)
        events.append((time, taxi, action))
        times[taxi] = time + duration(action)
        if not days[taxi]:
            del days[taxi]
    return events, len(days)


def test_the_example_of_the_notes():
    report = simulated(SEED)
    assert (report.events, report.pending) == by_the_rules(SEED)
    assert report.pending == 0


def test_the_example_begins_in_the_same_way_on_every_python():
    assert simulated(SEED).events[:6] == [
        (0, 0, "leave garage"),
        (2, 0, "pick up passenger"),
        (5, 1, "leave garage"),
        (8, 1, "pick up passenger"),
        (10, 2, "leave garage"),
        (15, 2, "pick up passenger"),
    ]


@pytest.mark.parametrize("taxi", range(TAXIS))
def test_each_taxi_has_the_whole_day_that_the_notes_give_it(taxi):
    own = [event for event in simulated(SEED).events if event.proc == taxi]
    times = [event.time for event in own]
    assert [event.action for event in own] == a_day(2 * (taxi + 1))
    assert times[0] == DEPARTURES * taxi
    assert all(earlier < later for earlier, later in pairwise(times))


def test_time_never_goes_back():
    times = [(event.time, event.proc) for event in simulated(SEED).events]
    assert times == sorted(times)


@pytest.mark.parametrize("seed", range(30))
@pytest.mark.parametrize("end", [0, 1, 17, 60, END])
def test_any_seed_and_end_go_by_the_rules(seed, end):
    report = simulated(seed, taxis=5, end=end)
    assert (report.events, report.pending) == by_the_rules(seed, taxis=5, end=end)


def test_the_random_numbers_are_those_of_a_seeded_module():
    expected = [durations(SEED)(action) for action in MEANS]
    before = random.getstate()
    try:
        drawn = []
        for mean in MEANS.values():
            random.seed(SEED)
            drawn.append(int(random.expovariate(1 / mean)) + 1)
    finally:
        random.setstate(before)
    assert drawn == expected


def test_the_stub_and_the_whole_program_give_the_same_rest():
    given = STUB.read_text(encoding="utf-8").partition(GIVEN)[2]
    assert given
    assert PROGRAM.read_text(encoding="utf-8").partition(GIVEN)[2] == given


def test_the_whole_program_is_the_reference():
    head = "from contextlib import suppress"
    whole = PROGRAM.read_text(encoding="utf-8").partition(GIVEN)[0].replace("import random\n", "", 1)
    reference = (FOLDER / "taxi_fleet.py").read_text(encoding="utf-8")
    assert head in reference
    assert whole.rstrip() == reference.rstrip()


def test_the_program_draws_a_lane_for_each_taxi(capsys):
    runpy.run_path(str(PROGRAM), run_name="__main__")
    *lanes, legend = capsys.readouterr().out.splitlines()
    assert [lane[:7] for lane in lanes] == ["taxi 0 ", "taxi 1 ", "taxi 2 "]
    assert [lane.count(">") for lane in lanes] == [1, 1, 1]
    assert [lane[-1] for lane in lanes] == ["|", "|", "|"]
    assert legend.endswith("pending: 0")


@pytest.mark.parametrize("readme", ["README.md", "README.ko.md"])
def test_the_readmes_show_what_the_program_draws(capsys, readme):
    runpy.run_path(str(PROGRAM), run_name="__main__")
    assert capsys.readouterr().out.strip() in (STUB.parent / readme).read_text(encoding="utf-8")
