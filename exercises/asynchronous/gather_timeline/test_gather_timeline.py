"""Does timeline know what the event loop will do?"""

import asyncio
from types import MappingProxyType

import pytest
from kit import Kata, failing, lanes, rng, run_virtual

from gather_timeline import timeline


class NotComputed(Kata):
    """timeline started an event loop."""


def refuse():
    """Raise NotComputed, and let kit do it: then the learner is shown a line of theirs, and not one in here."""
    next(failing([], NotComputed("an event loop was started: work the times out, without running the program")))


@pytest.fixture(autouse=True)
def without_loops(monkeypatch):
    """Each test begins with this, by itself: asyncio.run cannot make an event loop any more."""
    monkeypatch.setattr("asyncio.new_event_loop", refuse)
    monkeypatch.setattr("asyncio.events.new_event_loop", refuse)


def log_of_the_program(delays):
    """Run the program of the README, on a clock that jumps ahead, and return its log."""
    events = []

    def log(text):
        events.append((int(asyncio.get_running_loop().time()), text))

    async def job(name, delay):
        log(f"{name} starts")
        await asyncio.sleep(delay)
        log(f"{name} ends")
        return name

    async def main():
        log("main starts")
        tasks = [asyncio.create_task(job(name, delay)) for name, delay in delays.items()]
        log("main waits")
        results = await asyncio.gather(*tasks)
        log(f"main got {results}")

    run_virtual(main())
    return events


def is_log(log):
    """Whether it is a list of pairs with a text, which can be looked through."""
    pairs = isinstance(log, list) and all(isinstance(event, tuple) and len(event) == 2 for event in log)
    return pairs and all(isinstance(text, str) for _, text in log)


# Parts of a log. If two of them differ, the whole logs are shown. What is no log comes back as it is.


def first_event(log):
    """The first event of a log, as a list of one event."""
    return log[:1] if isinstance(log, list) else log


def beginning(log):
    """The events of a log until main waits."""
    texts = [text for _, text in log] if is_log(log) else []
    return lanes(log[: texts.index("main waits") + 1], log) if "main waits" in texts else lanes(log)


def starts(log):
    """The events in which somebody starts."""
    return lanes([event for event in log if event[1].endswith(" starts")], log) if is_log(log) else log


def ends(log):
    """The events in which a job ends."""
    return lanes([event for event in log if event[1].endswith(" ends")], log) if is_log(log) else log


def turns_of_main(log):
    """The events of main, with the ends of the jobs in between and without the results."""
    if not is_log(log):
        return log
    events = [(second, "main got" if text.startswith("main got") else text) for second, text in log]
    return lanes([event for event in events if event[1].startswith("main ") or event[1].endswith(" ends")], log)


def text_with_results(log):
    """The text in which main got something."""
    texts = [text for _, text in log if text.startswith("main got")] if is_log(log) else []
    return texts[-1] if texts else log


def some_delays(name):
    """Up to five jobs with different delays, none of which depends on the order of the names."""
    random = rng(name)
    names = random.sample(["tea", "rice", "soup", "bread", "egg"], random.randrange(3, 6))
    return dict(zip(names, random.sample(range(1, 10), len(names)), strict=True))


# --- Before anybody waits


@pytest.mark.task(1)
def test_it_is_a_list_that_begins_with_main():
    """What comes back is a list, and each event in it is a tuple of the second and the text. In the first one main
    starts, at second 0."""
    assert first_event(timeline({"slow": 5, "fast": 1})) == [(0, "main starts")]


@pytest.mark.task(1)
def test_main_goes_on_until_it_waits():
    """create_task() starts nothing: it only books the job with the event loop. main has the turn, and keeps it up to
    its await. So main waits before the first job starts."""
    real = log_of_the_program({"slow": 5, "fast": 1})
    assert beginning(timeline({"slow": 5, "fast": 1})) == beginning(real)
    delays = some_delays("beginning")
    real = log_of_the_program(delays)
    assert beginning(timeline(delays)) == beginning(real)


@pytest.mark.task(1)
def test_the_jobs_start_in_the_order_of_their_tasks():
    """All jobs start at second 0, in the order in which their tasks were made. The loop knows no priorities: the task
    that was booked first has the first turn, however long it will take."""
    real = log_of_the_program({"slow": 5, "quick": 1, "medium": 3})
    assert starts(timeline({"slow": 5, "quick": 1, "medium": 3})) == starts(real)
    delays = some_delays("starts")
    real = log_of_the_program(delays)
    assert starts(timeline(delays)) == starts(real)


# --- The ends


@pytest.mark.task(2)
def test_every_job_ends_when_its_delay_is_over():
    """All jobs sleep at the same time. Each one ends after its own delay, so the shortest one ends first, wherever it
    stands."""
    real = log_of_the_program({"medium": 3, "quick": 1, "slow": 5})
    assert ends(timeline({"medium": 3, "quick": 1, "slow": 5})) == ends(real)
    delays = some_delays("ends")
    real = log_of_the_program(delays)
    assert ends(timeline(delays)) == ends(real)


@pytest.mark.task(2)
def test_main_is_woken_once():
    """main waits for what gather() returned, and not for the jobs one by one. It has its turn again only once, after
    the last job has ended."""
    real = log_of_the_program({"slow": 5, "fast": 1})
    assert turns_of_main(timeline({"slow": 5, "fast": 1})) == turns_of_main(real)
    real = log_of_the_program({"a": 2, "b": 7, "c": 4})
    assert turns_of_main(timeline({"a": 2, "b": 7, "c": 4})) == turns_of_main(real)


@pytest.mark.task(2)
def test_the_results_stand_in_the_order_of_the_arguments():
    """gather() gives the results in the order of its arguments, whichever job ended first. The text is that of
    f"main got {results}" with a list."""
    assert text_with_results(timeline({"slow": 5, "fast": 1})) == "main got ['slow', 'fast']"
    assert text_with_results(timeline({"b": 2, "c": 1, "a": 3})) == "main got ['b', 'c', 'a']"
    assert text_with_results(timeline({"it's": 2})) == """main got ["it's"]"""


# --- The whole log


@pytest.mark.task(3)
def test_it_is_the_log_of_the_program():
    """Every event of the program stands in the list, in the order in which it happens, and nothing else does."""
    assert lanes(timeline({"slow": 5, "fast": 1})) == lanes(
        [
            (0, "main starts"),
            (0, "main waits"),
            (0, "slow starts"),
            (0, "fast starts"),
            (1, "fast ends"),
            (5, "slow ends"),
            (5, "main got ['slow', 'fast']"),
        ]
    )
    real = log_of_the_program({"first": 1, "second": 2})
    assert lanes(timeline({"first": 1, "second": 2})) == lanes(real)


@pytest.mark.task(3)
def test_it_holds_for_any_delays():
    """However many jobs there are, and whatever their delays, the list is what the program logs."""
    for name in ["one", "two", "three", "four"]:
        delays = some_delays(name)
        real = log_of_the_program(delays)
        assert lanes(timeline(delays)) == lanes(real)
    delays = {"alone": rng("alone").randrange(1, 60)}
    real = log_of_the_program(delays)
    assert lanes(timeline(delays)) == lanes(real)


@pytest.mark.task(3)
def test_without_jobs_main_does_not_wait_long():
    """Without jobs, gather() has nothing to wait for: main goes on at second 0, with an empty list."""
    assert lanes(timeline({})) == lanes([(0, "main starts"), (0, "main waits"), (0, "main got []")])


@pytest.mark.task(3)
def test_it_is_a_list_of_pairs():
    """What comes back is a list, and each event in it is a tuple of the second and the text."""
    assert timeline({"a": 1}) == [
        (0, "main starts"),
        (0, "main waits"),
        (0, "a starts"),
        (1, "a ends"),
        (1, "main got ['a']"),
    ]


@pytest.mark.task(3)
def test_the_delays_are_only_read():
    """The delays belong to the caller. They may come in any kind of mapping, also in one that cannot be changed, and
    are the same afterwards."""
    delays = {"slow": 5, "fast": 1}
    before = list(delays.items())
    log = timeline(MappingProxyType(delays))
    assert timeline(delays) == log
    assert list(delays.items()) == before
