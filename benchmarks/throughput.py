"""How many submissions a second: the warm engine against one process a submission, on the same work in one run.

Same kata of six tests, same distinct modules, two processes each.  Ours at every isolation level that this host
reaches, without decoys and with; at the strongest with wrong modules as well, which decoys make run twice.  Prints
rates and ratios: the machine's speed cancels out of a ratio, not of a rate.

    python benchmarks/throughput.py [--ours 200] [--others 60]
"""

import argparse
import contextlib
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from grader import wire
from grader.engine.pool import Pool
from grader.grading.grade import Grader
from grader.isolation import probing
from grader.isolation.confine import LEVELS
from grader.model import Attempt, Isolation, Status
from grader.pack.catalogue import CALIBRATION, Catalogue, load
from grader.verify.checks import verify
from grader.verify.results import calibration_of

PROCESSES = 2
#: Into how many turns the work is cut.
SLICES = 10

UNITTEST_RUNNER = [sys.executable, "-m", "unittest", "-q"]

#: Only the plugins that are given to every way: whatever else is installed would slow the others down.
PYTEST = "-p pytest_timeout -p pytest_jsonreport.plugin -p no:cacheprovider -q".split()
ALONE = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}

STUB = "def countdown(start):\n    raise NotImplementedError\n"

MODULE = """
class Countdown:
    '''Submission number {number}.'''

    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.left <= 0:
            raise StopIteration
        self.left -= 1
        return self.left + 1


def countdown(start):
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

UNITTEST = """
import unittest

from countdown import countdown


class CountdownTest(unittest.TestCase):
    def test_it_counts_down(self):
        self.assertEqual(list(countdown(3)), [3, 2, 1])

    def test_nothing_for_zero(self):
        self.assertEqual(list(countdown(0)), [])

    def test_it_is_its_own_iterator(self):
        numbers = countdown(2)
        self.assertIs(iter(numbers), numbers)

    def test_it_stays_finished(self):
        numbers = countdown(1)
        self.assertEqual(next(numbers), 1)
        with self.assertRaises(StopIteration):
            next(numbers)
        with self.assertRaises(StopIteration):
            next(numbers)

    def test_two_do_not_share_a_position(self):
        left, right = countdown(2), countdown(2)
        self.assertEqual([next(left), next(left), next(right)], [2, 1, 2])

    def test_it_starts_at_once(self):
        self.assertEqual(next(countdown(10**30)), 10**30)
"""


def module(number: int) -> bytes:
    """A correct submission that no other equals."""
    return MODULE.format(number=number).encode()


def wrong(number: int) -> bytes:
    """One that fails three tests of the six."""
    return module(number).replace(b"self.left <= 0", b"self.left <= 1")


def seconds_for(work: Callable[[int], None], numbers: range) -> float:
    """Wall seconds for these submissions, two at a time."""
    began = time.perf_counter()
    with ThreadPoolExecutor(PROCESSES) as threads:
        list(threads.map(work, numbers))
    return time.perf_counter() - began


def by_process(folder: Path, suite: str, command: list[str], count: int) -> Callable[[int], None]:
    """Grade a submission by a new process in a folder that lies ready."""
    for number in range(count):
        place = folder / str(number)
        place.mkdir(parents=True)
        (place / "countdown.py").write_bytes(module(number))
        (place / "test_countdown.py").write_text(suite)

    def one(number: int) -> None:
        subprocess.run(command, cwd=folder / str(number), check=True, capture_output=True, env=ALONE)  # noqa: S603

    return one


def by_engine(
    grader: Grader, make: Callable[[int], bytes] = module, expected: Status = Status.PASSED
) -> Callable[[int], None]:
    """Grade a submission the whole way from bytes to a verdict."""
    kata = grader.catalogue.exercises[0]

    def one(number: int) -> None:
        verdict = grader.verdict(kata, Attempt(exercise=kata.id, module=make(number)))
        if verdict.status is not expected:
            raise SystemExit(f"submission {number}: {verdict.message}")

    return one


def pack(folder: Path) -> Catalogue:
    """The kata as an exercise, calibrated by its one solution."""
    exercise = folder / "pack" / "countdown"
    exercise.mkdir(parents=True)
    (exercise / "countdown.py").write_text(STUB)
    (exercise / "test_countdown.py").write_text(SUITE)
    (folder / "solutions" / "countdown").mkdir(parents=True)
    (folder / "solutions" / "countdown" / "countdown.py").write_bytes(module(0))
    catalogue = load(folder / "pack")
    with Pool(1, root=catalogue.root, level="process") as pool:
        checked = verify(catalogue, catalogue.exercises[0], folder / "solutions", pool.run, range(1))
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    (catalogue.root / CALIBRATION).write_bytes(wire.encode(calibration_of([checked], python)))
    return load(catalogue.root)


def measure(folder: Path, ours: int, others: int) -> Iterator[dict[str, float]]:
    """Submissions a second of every way, slice by slice: all ways take turns, so that a noisy minute hits them all."""
    catalogue = pack(folder)
    report = [*PYTEST, "--json-report", "--json-report-file=report.json", "test_countdown.py"]
    ways = {
        "pytest": (others, by_process(folder / "p", SUITE, [sys.executable, "-m", "pytest", *report], others)),
        "unittest": (others, by_process(folder / "u", UNITTEST, [*UNITTEST_RUNNER, "test_countdown"], others)),
    }
    levels = list(filter(probing.is_reached, LEVELS))
    with contextlib.ExitStack() as pools:
        for level in levels:
            pool = pools.enter_context(Pool(PROCESSES, root=catalogue.root, level=level, rehearsed=True))
            for decoys in (False, True):
                isolation = Isolation(level=level)
                grader = Grader(catalogue=catalogue, pool=pool, seed=0, isolation=isolation, decoys=decoys)
                name = f"{level} + decoys" if decoys else level
                ways[name] = (ours, by_engine(grader))
                if level == levels[-1]:
                    ways[f"{name}, wrong"] = (ours // 2, by_engine(grader, wrong, Status.FAILED))
                seconds_for(ways[name][1], range(PROCESSES))
                grader.expectation(catalogue.exercises[0])
        for turn in range(SLICES):
            yield {name: _rate(work, count, turn) for name, (count, work) in ways.items()}


def _evenly(text: str) -> int:
    """A number of submissions for which no process ever waits for another: else the slow ways look slower still."""
    step = SLICES * PROCESSES
    return max(1, -(-int(text) // step)) * step


def _rate(work: Callable[[int], None], count: int, turn: int) -> float:
    numbers = range(count * turn // SLICES, count * (turn + 1) // SLICES)
    return len(numbers) / seconds_for(work, numbers)


#: What the rates are compared with.
BASES = ("pytest", "unittest", "process")


def main() -> None:
    """Print a row a way: the median rate, and the medians of its ratios to the bases, slice by slice."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--ours", type=_evenly, default=200, help="submissions for each way of the warm engine")
    parser.add_argument("--others", type=_evenly, default=60, help="submissions for each of the others")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        slices = list(measure(Path(name), arguments.ours, arguments.others))
    print(f"{'way':<26} {'a second':>9}  {'  '.join(f'times {base}' for base in BASES)}")
    for way in slices[0]:
        ratios = [statistics.median(rates[way] / rates[base] for rates in slices) for base in BASES]
        rate = statistics.median(rates[way] for rates in slices)
        cells = (f"{ratio:{len(base) + 6}.2f}" for ratio, base in zip(ratios, BASES, strict=True))
        print(f"{way:<26} {rate:9.1f}  {'  '.join(cells)}")


if __name__ == "__main__":
    main()
