"""How many submissions a second: the warm engine against one process a submission, on the same work in one run.

Same kata of six tests, same distinct modules, two processes each, isolation level `process` for ours.  Prints rates and
ratios; the machine's speed cancels out of a ratio, not out of a rate.

    python benchmarks/throughput.py [--ours 300] [--others 60] [--rounds 3]
"""

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from grader.catalogue import load
from grader.engine.pool import Pool
from grader.grade import Grader
from grader.model import Attempt, Isolation, Status

PROCESSES = 2

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


def each(work: Callable[[int], None], count: int) -> float:
    """Submissions a second, two at a time."""
    began = time.perf_counter()
    with ThreadPoolExecutor(PROCESSES) as threads:
        list(threads.map(work, range(count)))
    return count / (time.perf_counter() - began)


def subprocess_rate(folder: Path, suite: str, command: list[str], count: int) -> float:
    """One new process for every submission."""
    for number in range(count):
        place = folder / str(number)
        place.mkdir(parents=True)
        (place / "countdown.py").write_bytes(module(number))
        (place / "test_countdown.py").write_text(suite)

    def one(number: int) -> None:
        subprocess.run(command, cwd=folder / str(number), check=True, capture_output=True)  # noqa: S603

    return each(one, count)


def engine_rate(folder: Path, count: int) -> float:
    """The whole way from bytes to a verdict; starting the workers counts."""
    exercise = folder / "pack" / "countdown"
    exercise.mkdir(parents=True)
    (exercise / "countdown.py").write_text(STUB)
    (exercise / "test_countdown.py").write_text(SUITE)
    catalogue = load(folder / "pack")
    with Pool(PROCESSES, root=catalogue.root, level="process", rehearsed=True) as pool:
        grader = Grader(catalogue=catalogue, pool=pool, seed=0, isolation=Isolation(level="process"))
        kata = catalogue.exercises[0]

        def one(number: int) -> None:
            verdict = grader.verdict(kata, Attempt(exercise=kata.id, module=module(number)))
            if verdict.status is not Status.PASSED:
                raise SystemExit(f"submission {number}: {verdict.message}")

        for worker in range(PROCESSES):
            one(worker)
        return each(one, count)


def one_round(ours: int, others: int) -> dict[str, float]:
    """Every way once, on the same machine in the same minute."""
    python = sys.executable
    report = ["--json-report", "--json-report-file=report.json", "-q", "-p", "no:cacheprovider", "test_countdown.py"]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        return {
            "pytest": subprocess_rate(folder / "pytest", SUITE, [python, "-m", "pytest", *report], others),
            "unittest": subprocess_rate(
                folder / "unittest", UNITTEST, [python, "-m", "unittest", "-q", "test_countdown"], others
            ),
            "engine": engine_rate(folder, ours),
        }


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--ours", type=int, default=300, help="submissions for the warm engine")
    parser.add_argument("--others", type=int, default=60, help="submissions for each of the others")
    parser.add_argument("--rounds", type=int, default=3, help="rounds; the medians are printed last")
    arguments = parser.parse_args()
    rounds = []
    print("round  pytest/s  unittest/s  engine/s  engine:pytest  engine:unittest")
    for number in range(arguments.rounds):
        rates = one_round(arguments.ours, arguments.others)
        rounds.append(rates)
        _row(str(number + 1), rates)
    _row("median", {way: statistics.median(rates[way] for rates in rounds) for way in rounds[0]})


def _row(label: str, rates: dict[str, float]) -> None:
    to_pytest, to_unittest = rates["engine"] / rates["pytest"], rates["engine"] / rates["unittest"]
    print(
        f"{label:<6} {rates['pytest']:8.1f}  {rates['unittest']:10.1f}  {rates['engine']:8.1f}"
        f"  {to_pytest:13.1f}  {to_unittest:15.1f}"
    )


if __name__ == "__main__":
    main()
