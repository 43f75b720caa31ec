"""A class as it arrives, graded by `grader grade` and by one pytest process a submission, in one run.

Distinct submissions of a kata of six tests: right ones, wrong ones, some that loop in every test, some that cannot be
read.  The pack has a reference beside it and was never verified.  Ours is the whole command, from its start to the last
report, with decoys and at the strongest level of this host; the other is `pytest --json-report` with pytest-timeout at
two seconds, for a sample in the same proportions.  Two processes each.

pytest is measured twice: as it is typed, when it loads every plugin that is installed (what the project's own
environment has: asyncio, hypothesis, mock, xdist), and bare, with these two plugins alone, which nobody types but which
no plugin of somebody else's slows down.

Prints the figures as ratios, which mean the same on any machine, each with the bound that it must keep, and beside it
the ratio of CPU time, which a busy machine disturbs less; then what one attempt of each kind costs in milliseconds of
CPU time, of all processes that take part in it.

    python benchmarks/class.py [--students 300] [--sample 40]
"""

import argparse
import dataclasses
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from grader.isolation import probing

PROCESSES = 2
#: The share of each kind in the class.
SHARES = {"right": 0.60, "wrong": 0.30, "loops": 0.05, "broken": 0.05}
#: Which statuses a submission of each kind may get.
EXPECTED = {"right": {"passed"}, "wrong": {"failed"}, "loops": {"timed_out"}, "broken": {"rejected"}}

STUB = "def countdown(start):\n    raise NotImplementedError\n"

MODULE = """
class Countdown:
    '''Submission number {number}.'''

    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if {ends}:
            raise StopIteration
        self.left -= 1
        return self.left + 1


def countdown(start):
    {before}
    return Countdown(start)
"""

SUITE = """
import pytest

from countdown import countdown


def test_it_counts_down():
    assert list(countdown(3)) == [3, 2, 1]


def test_nothing_for_zero():
    assert list(countdown(0)) == []


def test_it_is_its_own_iterator():
    numbers = countdown(2)
    assert iter(numbers) is numbers


def test_it_stays_finished():
    numbers = countdown(1)
    assert next(numbers) == 1
    with pytest.raises(StopIteration):
        next(numbers)
    with pytest.raises(StopIteration):
        next(numbers)


def test_two_do_not_share_a_position():
    left, right = countdown(2), countdown(2)
    assert [next(left), next(left), next(right)] == [2, 1, 2]


def test_it_starts_at_once():
    assert next(countdown(10**30)) == 10**30
"""

PYTEST = (
    f"{sys.executable} -m pytest -q --timeout 2 --json-report --json-report-file report.json test_countdown.py"
).split()
#: Only the plugins that it needs, and nothing kept for the next run.
BARE = [*PYTEST, *"-p pytest_timeout -p pytest_jsonreport.plugin -p no:cacheprovider".split()]
ALONE = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}


@dataclasses.dataclass(frozen=True)
class Student:
    """A submission: its number, which makes it distinct, and its kind."""

    number: int
    kind: str

    @property
    def name(self) -> str:
        """The name of its folder."""
        return f"s{self.number:04}"

    @property
    def module(self) -> str:
        """Its module."""
        text = MODULE.format(
            number=self.number,
            ends="self.left <= 1" if self.kind == "wrong" else "self.left <= 0",
            before="while True:\n        pass" if self.kind == "loops" else "pass",
        )
        return text.replace("return Countdown", "return = Countdown") if self.kind == "broken" else text


@dataclasses.dataclass(frozen=True)
class Cost:
    """Seconds of wall time, and of CPU time of all processes, for so many submissions."""

    wall: float
    cpu: float
    count: int


def make_class(count: int) -> list[Student]:
    """Submissions in the right proportions, in an order that favours no kind; at least one of each."""
    rest = {kind: max(1, round(count * share)) for kind, share in SHARES.items() if kind != "right"}
    kinds = ["right"] * max(1, count - sum(rest.values())) + [kind for kind, many in rest.items() for _ in range(many)]
    random.Random(count).shuffle(kinds)  # noqa: S311 - an order, no secret
    return [Student(number, kind) for number, kind in enumerate(kinds)]


def of_kind(students: Sequence[Student], *kinds: str) -> list[Student]:
    """Those of these kinds."""
    return [student for student in students if student.kind in kinds]


def measured(work: Callable[[], object], count: int) -> Cost:
    """The cost of some work; its processes are waited for, so that the system has counted their CPU time."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    work()
    took, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    return Cost(took, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, count)


class Ours:
    """`grader grade` on a class: the whole command."""

    def __init__(self, folder: Path, level: str) -> None:
        self._folder = folder
        self._level = level
        self._runs = 0
        kata = folder / "exercises" / "countdown"
        kata.mkdir(parents=True)
        (kata / "countdown.py").write_text(STUB)
        (kata / "test_countdown.py").write_text(SUITE)
        reference = folder / "solutions" / "countdown"
        reference.mkdir(parents=True)
        (reference / "countdown.py").write_text(Student(10**6, "right").module)

    def grade(self, students: Sequence[Student]) -> Cost:
        """Grade these in a folder of their own, and look at what became of them."""
        self._runs += 1
        place = self._folder / str(self._runs)
        for student in students:
            (place / "class" / student.name).mkdir(parents=True)
            (place / "class" / student.name / "countdown.py").write_text(student.module)
        words = ["grade", str(place / "class"), "--out", str(place / "reports"), "--jobs", str(PROCESSES)]
        words += ["--exercises", str(self._folder / "exercises"), "--isolation", self._level, "--seed", "1"]
        command = [sys.executable, "-m", "grader", *words]
        cost = measured(lambda: subprocess.run(command, check=True, capture_output=True), len(students))  # noqa: S603
        self._look(place / "reports", students)
        return cost

    def _look(self, reports: Path, students: Sequence[Student]) -> None:
        """What is graded wrongly, however fast, is no result."""
        for student in students:
            report = json.loads((reports / f"{student.name}.json").read_text())
            (verdict,) = report["exercises"]
            if verdict["status"] not in EXPECTED[student.kind]:
                raise SystemExit(f"a {student.kind} submission was {verdict['status']}: {verdict['message']}")


class Pytest:
    """One new pytest process a submission, in a folder that lies ready."""

    def __init__(self, folder: Path, *, bare: bool) -> None:
        self._folder = folder
        self._command = BARE if bare else PYTEST
        self._environment = ALONE if bare else None

    def grade(self, students: Sequence[Student]) -> Cost:
        """Grade these, two at a time."""
        for student in students:
            place = self._folder / student.name
            place.mkdir(parents=True, exist_ok=True)
            (place / "countdown.py").write_text(student.module)
            (place / "test_countdown.py").write_text(SUITE)
        with ThreadPoolExecutor(PROCESSES) as threads:
            return measured(lambda: list(threads.map(self._one, students)), len(students))

    def _one(self, student: Student) -> None:
        place, environment = self._folder / student.name, self._environment
        done = subprocess.run(self._command, cwd=place, capture_output=True, env=environment, check=False)  # noqa: S603
        if (done.returncode == 0) != (student.kind == "right"):
            raise SystemExit(f"pytest ended with {done.returncode} for a {student.kind} submission")


@dataclasses.dataclass(frozen=True)
class Ratio:
    """A figure: what it compares, in wall time and in CPU time, and the bound that the first must keep, if any."""

    what: str
    wall: float
    cpu: float
    bound: str

    def __str__(self) -> str:
        """Return a line of the table."""
        return f"{self.what:<48} {self.wall:6.1f} {self.cpu:6.1f}  {self.bound}"


def compare(what: str, one: Cost, other: Cost, bound: str) -> Ratio:
    """How many times as much one costs as the other."""
    return Ratio(what, one.wall / other.wall, one.cpu / other.cpu, bound)


def ratios(ours: Ours, typed: Pytest, bare: Pytest, students: Sequence[Student], sample: int) -> Iterator[Ratio]:
    """Every figure, as soon as it is known."""
    whole, right = ours.grade(students), ours.grade(of_kind(students, "right"))
    unlooped = ours.grade(of_kind(students, "right", "wrong", "broken"))
    yield compare("the class with its loops : without them", whole, unlooped, "(at most 3)")
    pytests = ("pytest", typed, ("(at least 10)", "(at least 12)")), ("bare pytest", bare, ("", ""))
    for name, pytest, bounds in pytests:
        by_kind = dict(_by_kind(pytest, students, make_class(sample)))
        everybody = Cost(sum(each.wall for each in by_kind.values()), sum(each.cpu for each in by_kind.values()), 0)
        yield compare(f"the whole class: times faster than {name}", everybody, whole, bounds[0])
        yield compare(f"the right ones: times faster than {name}", by_kind["right"], right, bounds[1])


def _by_kind(pytest: Pytest, students: Sequence[Student], small: Sequence[Student]) -> Iterator[tuple[str, Cost]]:
    """What each kind of the class would cost, from a sample: the sample's proportions are rounded."""
    for kind in SHARES:
        cost, count = pytest.grade(of_kind(small, kind)), len(of_kind(students, kind))
        yield kind, Cost(cost.wall * count / cost.count, cost.cpu * count / cost.count, count)


def costs(ours: Ours, pytests: Sequence[Pytest], many: int) -> Iterator[tuple[str, list[float]]]:
    """Milliseconds of CPU time that one attempt of each kind costs, by ours and by each pytest.

    What starting and calibrating costs cancels out: a class of few is taken from one of many.
    """
    for kind in SHARES:
        few = 1 if kind == "loops" else many // 4
        more = 4 if kind == "loops" else many
        first = ours.grade([Student(number, kind) for number in range(few)])
        second = ours.grade([Student(number, kind) for number in range(more)])
        others = [pytest.grade([Student(number, kind) for number in range(few)]) for pytest in pytests]
        mine = (second.cpu - first.cpu) / (more - few)
        yield kind, [mine * 1000, *(other.cpu / few * 1000 for other in others)]


def main() -> None:
    """Print the ratios, then the costs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--students", type=int, default=300, help="submissions in the class")
    parser.add_argument("--sample", type=int, default=40, help="submissions that pytest grades")
    parser.add_argument("--each", type=int, default=60, help="submissions of each kind for the costs of one")
    arguments = parser.parse_args()
    level = probing.choose_level(None, strangers=True)
    students = make_class(arguments.students)
    kinds = ", ".join(f"{len(of_kind(students, kind))} {kind}" for kind in SHARES)
    print(f"{len(students)} submissions ({kinds}) at level {level}, with decoys, {PROCESSES} processes", flush=True)
    with tempfile.TemporaryDirectory() as name:
        ours = Ours(Path(name) / "ours", level)
        typed, bare = (Pytest(Path(name) / "pytest", bare=is_bare) for is_bare in (False, True))
        print(f"{'':<48} {'time':>6} {'CPU':>6}")
        for each in ratios(ours, typed, bare, students, arguments.sample):
            print(each, flush=True)
        print(f"\n{'CPU milliseconds an attempt':<32} {'ours':>8} {'pytest':>8} {'bare':>8}")
        for kind, spent in costs(ours, (typed, bare), max(8, arguments.each)):
            print(f"{kind:<32} {' '.join(f'{each:8.1f}' for each in spent)}", flush=True)


if __name__ == "__main__":
    main()
