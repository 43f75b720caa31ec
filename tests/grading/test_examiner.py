"""Decoys from end to end: honest modules of every kind stay clean, forgeries become evident, statuses stay the same.

One small pack, calibrated with its solutions as `grader verify --write` does; the worker is the tests' warm one.
"""

import json
import re
from dataclasses import replace
from pathlib import Path
from textwrap import dedent

import pytest

from grader import wire
from grader.cli.main import main
from grader.decoys.candidates import candidates
from grader.engine.pool import Pool
from grader.grading.expectations import expectation_by_stub
from grader.grading.grade import Grader
from grader.model import Attempt, Isolation, Outcome, Points, Status
from grader.pack.catalogue import CALIBRATION, load
from grader.verify.calibration import search_decoys
from grader.verify.checks import verify
from grader.verify.results import calibration_of
from grader.verify.solutions import chaffs, wheats

ROOT = Path(__file__).resolve().parents[2]
#: Whatever the seed, the verdict is the same: one of them is tried at once, the others where there is time.
SEEDS = [1, *(pytest.param(seed, marks=pytest.mark.slow) for seed in (2, 3, 4, 5, 6))]

SUITE = '''
import os
import random

import pytest

from walk import total, walk


def drawn():
    return random.Random(os.environ["KATA_SEED"]).randrange(5, 50)


def test_it_walks_up():
    """walk(limit) hands out 0, 1, 2 and so on."""
    assert list(walk(3)) == [0, 1, 2]


def test_any_limit_will_do():
    limit = drawn()
    expected = list(range(limit))
    assert list(walk(limit)) == expected


@pytest.mark.parametrize("limit", [0, -2])
def test_nothing_comes_out(limit):
    assert list(walk(limit)) == []


def test_every_number_is_counted():
    for place, number in enumerate(walk(4)):
        assert number == place


def test_it_needs_a_number():
    with pytest.raises(TypeError):
        total("three")


def test_the_total_is_known():
    assert total(4) == 6


def test_the_total_of_nothing_is_nothing():
    assert not total(0)
    assert total(1) in (0,)
'''

STUB = """
def walk(limit):
    raise NotImplementedError


def total(limit):
    raise NotImplementedError
"""
SOLVED = """
def walk(limit):
    number = 0
    while number < limit:
        yield number
        number += 1


def total(limit):
    return sum(walk(limit))
"""
WHEAT = """
def walk(limit):
    return iter(range(limit))


def total(limit):
    return max(limit, 0) * (limit - 1) // 2
"""
CHAFF = '''"""It ends one too late.

하나 더 나옵니다.

Expect: [0, 1, 2, 3]
"""


def walk(limit):
    return iter(range(limit + 1))


def total(limit):
    return sum(walk(limit))
'''

PACK = {
    "exercises/small/walk/walk.py": STUB,
    "exercises/small/walk/test_walk.py": SUITE,
    "exercises/small/walk/exercise.toml": "points = 7\n[limits]\ntest_seconds = 0.5\n",
    "solutions/small/walk/walk.py": SOLVED,
    "solutions/small/walk/wheats/ranges.py": WHEAT,
    "solutions/small/walk/chaffs/too_late.py": CHAFF,
}


def written(home, files):
    for name, text in files.items():
        path = home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return load(home / "exercises")


@pytest.fixture(scope="module")
def verified(pool, tmp_path_factory):
    """A pack from {path: text} with its solutions, and what verifying its first exercise found."""

    def verify_it(files):
        home = tmp_path_factory.mktemp("pack")
        catalogue = written(home, files)
        return catalogue, verify(catalogue, catalogue.exercises[0], home / "solutions", pool.run, range(2))

    return verify_it


@pytest.fixture(scope="module")
def calibrated(verified):
    """The small pack as a catalogue, with its calibration written."""
    catalogue, checked = verified(PACK)
    assert checked.problems == []
    (catalogue.root / CALIBRATION).write_bytes(wire.encode(calibration_of([checked], "3")))
    return load(catalogue.root)


@pytest.fixture(scope="module")
def uncalibrated(tmp_path_factory):
    return written(tmp_path_factory.mktemp("pack"), PACK)


@pytest.fixture(scope="module")
def judge(pool):
    """The verdict on a module given as text, with decoys or without."""

    def judge_it(catalogue, module, *, decoys=True, seed=5, exercise=None):
        grader = Grader(catalogue, pool, seed, Isolation(level="process"), decoys=decoys)
        kata = catalogue.find(exercise) if exercise else catalogue.exercises[0]
        code = module if isinstance(module, bytes) else dedent(module).encode()
        return grader.verdict(kata, Attempt(exercise=kata.id, module=code))

    return judge_it


def without_output(verdict):
    """Everything but what was printed, as decoys print as well; and of a hang its outcome.

    How far a loop comes within so short a time depends on the machine, and with it whether its line is known.
    """
    tests = (
        replace(test, message="", facts=None) if test.outcome is Outcome.TIMED_OUT else test for test in verdict.tests
    )
    return replace(verdict, tests=tuple(replace(test, output="") for test in tests))


# --- what is honest


HONEST = {
    "right": SOLVED,
    "right in another way": WHEAT,
    "a known mistake": CHAFF,
    "never yields": "def walk(limit):\n    yield from ()\n\ndef total(limit):\n    return 0\n",
    "loops over nothing": "def walk(limit):\n    for _ in ():\n        yield 1\n\ndef total(limit):\n    return None\n",
    "gives lists": "def walk(limit):\n    return [*range(limit)]\n\ndef total(limit):\n    return float(limit and 6)\n",
    "returns nothing": "def walk(limit):\n    pass\n\ndef total(limit):\n    pass\n",
    "raises": "def walk(limit):\n    raise ValueError('no')\n\ndef total(limit):\n    raise ValueError('no')\n",
    "raises what is expected": "def walk(limit):\n    raise TypeError\n\ndef total(limit):\n    raise TypeError\n",
    "always the same": "def walk(limit):\n    return iter([0, 1, 2])\n\ndef total(limit):\n    return 6\n",
    "half written": f"{SOLVED}\n\ndef total(limit):\n    raise NotImplementedError\n",
    "not a number": "def walk(limit):\n    yield float('nan')\n\ndef total(limit):\n    return float('nan')\n",
    "prints": f"print(1)\n{SOLVED}\n\ndef total(limit):\n    print('total', limit)\n    return sum(walk(limit))\n",
    "remembers": """
        from functools import cache

        @cache
        def numbers(limit):
            return tuple(range(limit))

        def walk(limit):
            return iter(numbers(limit))

        @cache
        def total(limit):
            return sum(walk(limit))
    """,
    "counts its calls": """
        calls = []

        def walk(limit):
            calls.append(limit)
            return iter(range(limit))

        def total(limit):
            calls.append(limit)
            return sum(range(limit)) + 0 * len(calls)
    """,
    "is slow": f"""
        import time
        {SOLVED.replace(chr(10), chr(10) + " " * 8)}

        def total(limit):
            time.sleep(0.02)
            return sum(walk(limit))
    """,
    "hangs": f"{SOLVED}\n\ndef total(limit):\n    while limit == 4:\n        pass\n    return sum(walk(limit))\n",
    "recurses for ever": f"{SOLVED}\n\ndef total(limit):\n    return total(limit)\n",
    "leaves": f"{SOLVED}\n\ndef total(limit):\n    raise SystemExit(0)\n",
    "cannot be imported": "1 / 0\n",
    "lacks a name": "def walk(limit):\n    return iter(range(limit))\n",
    "asserts by itself": f"{SOLVED}\n\ndef total(limit):\n    assert limit == 0\n    return 0\n",
    "warns": f"from warnings import warn\n{SOLVED}\n\ndef total(limit):\n    warn('x')\n    return sum(walk(limit))\n",
    "named tuples with defaults, and a generator as a coroutine": """
        import types
        from collections import namedtuple
        from typing import NamedTuple

        class Step(NamedTuple):
            number: int = 0

        Pair = namedtuple("Pair", "one two", defaults=(1, 2))

        @types.coroutine
        def pause():
            yield

        def walk(limit):
            return iter([Step(number).number for number in range(limit)])

        def total(limit):
            class Late(NamedTuple):
                number: int = 0
            return sum(walk(limit)) + Late().number
    """,
    "asynchronous inside": """
        import asyncio

        def walk(limit):
            return iter(range(limit))

        async def later(limit):
            await asyncio.sleep(0)
            return sum(walk(limit))

        def total(limit):
            return asyncio.run(later(limit))
    """,
}


@pytest.mark.parametrize("name", HONEST)
def test_an_honest_module_stays_clean_and_is_worth_what_it_is_worth_without_decoys(judge, calibrated, name):
    verdict = judge(calibrated, HONEST[name])
    assert verdict.integrity.findings == ()
    assert verdict.integrity.level == "clean"
    assert without_output(verdict) == without_output(judge(calibrated, HONEST[name], decoys=False))


#: Numbers that say themselves what they equal, and are right: nobody can tell, who only sees that they say yes.
SAYS_ITSELF = """
    class Number(int):
        def __eq__(self, other):
            return int(self) == other

        __hash__ = int.__hash__

    def walk(limit):
        return map(Number, range(limit))

    def total(limit):
        return Number(sum(walk(limit)))
"""


def test_what_says_itself_that_it_equals_a_plain_value_is_for_review(judge, calibrated):
    verdict = judge(calibrated, SAYS_ITSELF)
    assert (verdict.status, verdict.integrity.level) == (Status.PASSED, "review")
    assert all("says that it is equal" in finding for finding in verdict.integrity.findings)


def test_without_a_calibration_the_reference_may_say_so_as_well(judge, uncalibrated):
    assert judge(uncalibrated, SAYS_ITSELF).integrity.level == "clean"


@pytest.mark.slow
@pytest.mark.parametrize("name", HONEST)
def test_without_a_calibration_an_honest_module_stays_clean_as_well(judge, uncalibrated, name):
    verdict = judge(uncalibrated, HONEST[name])
    assert (verdict.integrity.level, verdict.integrity.findings) == ("clean", ())
    assert without_output(verdict) == without_output(judge(uncalibrated, HONEST[name], decoys=False))


@pytest.mark.parametrize("seed", SEEDS)
def test_the_reference_stays_clean_whatever_the_seed(judge, calibrated, seed):
    verdict = judge(calibrated, SOLVED, seed=seed)
    assert (verdict.status, verdict.integrity.level) == (Status.PASSED, "clean")
    assert verdict.points == Points(earned=7.0, possible=7.0)


#: What a module answers depends on how often it was asked, and decoys ask as well.  It is honest.
STATEFUL = {
    "runs dry": "left = [1] * 6\n\ndef walk(limit):\n    return iter(range(limit if left and left.pop() else 0))\n",
    "every other time": "seen = []\n\ndef walk(limit):\n    seen.append(1)\n    return range(limit + len(seen) % 2)\n",
    "grows": "seen = []\n\ndef walk(limit):\n    seen.extend(range(limit))\n    return iter(seen)\n",
    "one for all": "one = iter(range(3))\n\ndef walk(limit):\n    return one\n",
    "a number each": "import itertools\nnumbers = itertools.count()\n\ndef walk(limit):\n    return [next(numbers)]\n",
    "by chance": "import random\n\ndef walk(limit):\n    return [random.random() for _ in range(limit)]\n",
}


@pytest.mark.parametrize("name", STATEFUL)
@pytest.mark.parametrize("seed", SEEDS[:3])
def test_a_module_with_a_memory_gets_the_marks_that_it_gets_without_decoys(judge, calibrated, name, seed):
    module = f"{STATEFUL[name]}\ndef total(limit):\n    return sum(walk(limit))\n"
    beside, alone = (judge(calibrated, module, seed=seed, decoys=decoys) for decoys in (True, False))
    assert without_output(beside) == without_output(alone)


@pytest.mark.parametrize("name", STATEFUL)
@pytest.mark.parametrize("seed", SEEDS[:3])
def test_a_module_with_a_memory_is_no_forger(judge, calibrated, name, seed):
    verdict = judge(calibrated, f"{STATEFUL[name]}\ndef total(limit):\n    return sum(walk(limit))\n", seed=seed)
    assert (verdict.integrity.level, verdict.integrity.findings) == ("clean", ())


PARITY = {
    "exercises/even/even.py": "def is_even(number):\n    raise NotImplementedError\n",
    "exercises/even/test_even.py": """
        from even import is_even


        def test_two_is_even():
            assert is_even(2)


        def test_three_is_not():
            assert not is_even(3)


        def test_four_is_even():
            assert is_even(4) is True


        def test_five_is_not():
            assert is_even(5) == False
    """,
    "solutions/even/even.py": "def is_even(number):\n    return number % 2 == 0\n",
}
#: With two values to choose from, whoever changes their mind between two calls meets an assertion and its opposite.
UNDECIDED = {
    "changes its mind": "mind = []\n\ndef is_even(number):\n    mind.append(1)\n    return len(mind) % 2 == 0\n",
    "remembers the last one": "last = [0]\n\ndef is_even(number):\n    last.append(number)\n    return last[-2] < 3\n",
    "guesses": "import random\n\ndef is_even(number):\n    return random.random() < 0.5\n",
}


@pytest.mark.parametrize("name", UNDECIDED)
def test_a_module_that_changes_its_mind_is_no_forger(verified, judge, name):
    catalogue, checked = verified({path: dedent(text) for path, text in PARITY.items()})
    assert len(checked.calibrated.decoys) == 4
    (catalogue.root / CALIBRATION).write_bytes(wire.encode(calibration_of([checked], "3")))
    found = [judge(load(catalogue.root), UNDECIDED[name], seed=seed) for seed in range(8)]
    assert {verdict.integrity.level for verdict in found} <= {"clean", "review"}


# --- what is forged


def forged(body):
    """A module that knows nothing, and does this when it is asked."""
    return f"""
import sys

def answer():
    {dedent(body).strip().replace(chr(10), chr(10) + "    ")}

def walk(limit):
    return answer()

def total(limit):
    return answer()
"""


FORGERIES = {
    "reads the test's frame": forged(
        """
        frame = sys._getframe(2)
        values = [frame.f_locals.get("expected"), *frame.f_code.co_consts[::-1], *frame.f_locals.values()]
        known = (each for each in values if isinstance(each, (list, tuple)) and {int} == {type(one) for one in each})
        return next(known)
        """
    ),
    "equals everything": """
        class Everything:
            def __eq__(self, other):
                return True

            def __bool__(self):
                return False

            __hash__ = None

        def walk(limit):
            return [Everything()] * (3 if limit == 3 else max(limit, 0))

        def total(limit):
            return Everything()
    """,
    "runs no test": "import pytest\npytest.Function.runtest = lambda self: None\n\n" + STUB,
    "calls every report passed": """
        import pytest
        init = pytest.TestReport.__init__

        def passed(self, nodeid, location, keywords, outcome, longrepr, when, *args, **kwargs):
            init(self, nodeid, location, keywords, "passed", None, when, *args, **kwargs)

        pytest.TestReport.__init__ = passed

        def walk(limit):
            raise NotImplementedError

        total = walk
    """,
    "empties the tests": forged(
        """
        for name, test in list(vars(sys.modules["test_walk"]).items()):
            if name.startswith("test_"):
                test.__code__ = (lambda *args, **names: None).__code__
        """
    ),
    "forgets what a call raised": """
        import pytest
        made = pytest.CallInfo.from_call.__func__

        def from_call(cls, func, when, reraise=None):
            def quiet():
                try:
                    func()
                except BaseException:
                    pass
            return made(cls, quiet, when, reraise)

        pytest.CallInfo.from_call = classmethod(from_call)

        def walk(limit):
            raise NotImplementedError

        total = walk
    """,
}


@pytest.mark.parametrize("name", FORGERIES)
def test_a_forgery_is_tampered_earns_nothing_and_names_the_pair(judge, calibrated, name):
    verdict = judge(calibrated, FORGERIES[name])
    assert (verdict.status, verdict.code) == (Status.TAMPERED, "tampered")
    assert verdict.points == Points(earned=0.0, possible=7.0)
    assert verdict.integrity.level == "tampered"
    first = verdict.integrity.findings[0]
    assert re.match(r"test_\w+(\[.+\])? passed\b", first), first
    assert first.partition(" ")[0] in {test.id for test in verdict.tests}


def test_a_contradiction_is_told_with_the_assertion_as_it_stands_in_the_suite(judge, calibrated):
    findings = judge(calibrated, FORGERIES["equals everything"]).integrity.findings
    told = "test_the_total_is_known passed, and so did its contradiction: assert total(4) == 6"
    assert told in findings


#: Forgeries that replace what pytest is made of: that is certain whoever verified the suite.
REPLACES_PYTEST = ("runs no test", "calls every report passed", "empties the tests", "forgets what a call raised")


@pytest.mark.parametrize("name", REPLACES_PYTEST)
def test_without_a_calibration_whoever_replaces_what_pytest_is_made_of_is_tampering(judge, uncalibrated, name):
    verdict = judge(uncalibrated, FORGERIES[name])
    assert (verdict.status, verdict.points.earned) == (Status.TAMPERED, 0)


@pytest.mark.parametrize("name", [name for name in FORGERIES if name not in REPLACES_PYTEST])
def test_without_a_calibration_other_forgeries_are_for_review_and_keep_their_points(judge, uncalibrated, name):
    verdict = judge(uncalibrated, FORGERIES[name])
    assert verdict.status is not Status.TAMPERED
    assert verdict.integrity.level == "review"
    assert any(re.match(r"test_\w+(\[.+\])? passed\b", told) for told in verdict.integrity.findings)
    kept = sum(test.weight for test in verdict.tests if test.outcome == "passed")
    assert verdict.points.earned == pytest.approx(7 * kept / sum(test.weight for test in verdict.tests))
    assert verdict.points.earned > 0


@pytest.mark.parametrize("name", FORGERIES)
def test_without_decoys_none_of_this_shows(judge, calibrated, name):
    verdict = judge(calibrated, FORGERIES[name], decoys=False)
    assert verdict.points.earned > 0
    assert not any(told.startswith("test_") for told in verdict.integrity.findings)


def test_a_calibration_of_another_suite_is_not_believed(judge, calibrated, tmp_path):
    files = {**PACK, "exercises/small/walk/test_walk.py": f"{SUITE}\n# one more line\n"}
    catalogue = written(tmp_path, files)
    (catalogue.root / CALIBRATION).write_bytes((calibrated.root / CALIBRATION).read_bytes())
    verdict = judge(load(catalogue.root), FORGERIES["equals everything"])
    assert verdict.status is not Status.TAMPERED
    assert verdict.integrity.level == "review"


# --- what decoys leave behind


NOSY = """
import os

def walk(limit):
    print("asked by", os.environ["PYTEST_CURRENT_TEST"])
    raise LookupError(os.environ["PYTEST_CURRENT_TEST"])


def total(limit):
    return os.environ["PYTEST_CURRENT_TEST"]
"""


def test_no_opaque_name_is_ever_told(judge, calibrated):
    verdict = judge(calibrated, NOSY)
    told = json.loads(wire.encode(verdict))
    own = {test.id.partition("[")[0] for test in verdict.tests}
    assert set(re.findall(r"test_\w+", json.dumps(told))) <= {*own, "test_walk"}
    assert "asked by test_walk.py::test_it_walks_up" in verdict.tests[0].output


def test_a_failure_points_to_the_suite_as_it_was_written(judge, calibrated):
    wrong = SOLVED.replace("number += 1", "number += 2")
    with_decoys, without = (judge(calibrated, wrong, decoys=decoys) for decoys in (True, False))
    assert with_decoys.tests[0].facts == without.tests[0].facts
    assert with_decoys.tests[0].facts.call == "list(walk(3))"
    assert with_decoys.reproduce == without.reproduce
    assert with_decoys.reproduce.endswith("--test test_it_walks_up")


def test_the_same_seed_gives_the_same_verdict(judge, calibrated):
    for module in (SOLVED, CHAFF, NOSY, FORGERIES["equals everything"]):
        assert judge(calibrated, module) == judge(calibrated, module)


# --- statuses with decoys and without


@pytest.fixture(scope="module", params=["iterators/count_up", "delegation/chain_all"])
def known(request, pool):
    """An exercise of the repository, calibrated here and now, with its solutions by name."""
    catalogue = load(ROOT / "exercises")
    exercise = catalogue.find(request.param)
    reference, *others = wheats(ROOT / "solutions", exercise)
    reference = reference.module
    solutions = {each.name: each.module for each in [*others, *chaffs(ROOT / "solutions", exercise)]}
    expected = expectation_by_stub(exercise, pool.run, reference)
    found = search_decoys(exercise, expected.ids, [reference], [*solutions.values(), exercise.stub], pool.run)
    assert len(found.chosen) > 8
    return exercise, replace(expected, decoys=found.chosen, calibrated=True), solutions


@pytest.mark.slow
def test_chaffs_and_wheats_come_to_the_same_verdict_with_decoys_and_without(pool, known):
    exercise, expected, solutions = known
    assert len(solutions) > 5
    mixed, plain = (
        Grader(load(ROOT / "exercises"), pool, 3, Isolation(level="process"), decoys=decoys) for decoys in (True, False)
    )
    for name, module in solutions.items():
        verdicts = []
        for grader in (mixed, plain):
            grader._expectations[exercise.id] = expected
            verdicts.append(without_output(grader.verdict(exercise, Attempt(exercise=exercise.id, module=module))))
        assert verdicts[0] == verdicts[1], name


@pytest.mark.slow
def test_stored_decoys_that_hold_are_tried_once_with_every_solution(pool, known):
    exercise, expected, solutions = known
    reference = (ROOT / "solutions" / exercise.id / f"{exercise.slug}.py").read_bytes()
    asked = []

    def run(job):
        asked.append(job)
        return pool.run(job)

    found = search_decoys(exercise, expected.ids, [reference], list(solutions.values()), run, expected.decoys)
    assert found.chosen == expected.decoys
    assert len(asked) == 3 + len(solutions)


@pytest.mark.slow
def test_a_stored_decoy_that_does_not_hold_gives_way_to_another(pool, known):
    exercise, expected, _ = known
    reference = (ROOT / "solutions" / exercise.id / f"{exercise.slug}.py").read_bytes()
    stored = expected.decoys | dict.fromkeys(list(expected.decoys)[:1], 99)
    found = search_decoys(exercise, expected.ids, [reference], [], pool.run, stored)
    assert 99 not in found.chosen.values()


# --- check needs none


@pytest.fixture
def jobs(monkeypatch):
    """What the engine is asked to run from here on."""
    seen = []
    run = Pool.run

    def watched(self, job):
        seen.append(job)
        return run(self, job)

    monkeypatch.setattr(Pool, "run", watched)
    return seen


def test_check_asks_for_the_suite_as_it_is(calibrated, jobs, tmp_path, monkeypatch, capsys):
    home = tmp_path / "home"
    written(home, PACK | {"exercises/small/walk/walk.py": SOLVED, "exercises/.stubs/small/walk.py": STUB})
    (home / "exercises" / CALIBRATION).write_bytes((calibrated.root / CALIBRATION).read_bytes())
    monkeypatch.chdir(home)
    assert main(["check", "walk"]) == 0
    assert capsys.readouterr().out
    assert [(job.suite, job.changing) for job in jobs] == [(SUITE.encode(), ())]
    jobs.clear()
    main(["score", ".", "--isolation", "process"])
    capsys.readouterr()
    (job,) = jobs
    assert job.suite != SUITE.encode()
    assert len(job.tests) > len(calibrated.exercises[0].suite.split(b"def test_"))


# --- a foreign pack


FOREIGN_SUITE = '''
import unittest
import warnings

import bank
from bank import Account, AccountError


class Fixture(unittest.TestCase):
    """No test of its own."""

    opened = 0

    @classmethod
    def setUpClass(cls):
        cls.rate = 0.5

    def setUp(self):
        type(self).opened += 1
        self.account = Account("Ada", 100)
        self.addCleanup(self.account.close)

    def assertBalance(self, wanted):
        self.assertEqual(self.account.balance, wanted)


class AccountTest(Fixture):
    def test_a_new_account(self):
        self.assertEqual(self.account.owner, "Ada")
        self.assertEqual(self.account.balance, 100, "the first deposit")
        self.assertIsInstance(self.account, Account)
        self.assertTrue(self.account.is_open)

    def test_deposit(self):
        self.account.deposit(20)
        self.assertBalance(120)

    def test_deposits(self):
        for amount in (1, 2, 3):
            with self.subTest(amount=amount):
                before = self.account.balance
                self.account.deposit(amount)
                self.assertEqual(self.account.balance, before + amount)

    def test_overdraft(self):
        with self.assertRaises(AccountError) as caught:
            self.account.withdraw(1000)
        self.assertEqual(caught.exception.args[0], "overdraft")
        self.assertEqual(self.account.balance, 100)

    def test_overdraft_by_a_call(self):
        self.assertRaises(AccountError, self.account.withdraw, 1000)

    def test_the_error_s_words(self):
        with self.assertRaisesRegex(AccountError, "^negative"):
            self.account.deposit(-1)

    def test_interest(self):
        self.assertAlmostEqual(self.account.interest(self.rate), 0.5, places=3)

    def test_history(self):
        self.account.deposit(5)
        self.assertIn(("deposit", 5), self.account.history)
        self.assertListEqual(list(self.account.history), [("open", 100), ("deposit", 5)])
        self.assertIsNone(self.account.note)
        self.assertFalse(self.account.note)

    def test_a_warning(self):
        with self.assertWarns(DeprecationWarning):
            self.account.pay(1)

    @unittest.skipIf(hasattr(bank, "nothing"), "never")
    def test_closing(self):
        self.account.close()
        self.assertEqual(self.account.is_open, False)


class SavingsTest(AccountTest):
    def test_interest(self):
        self.assertAlmostEqual(self.account.interest(2), 2.0)


if __name__ == "__main__":
    unittest.main()
'''
BANK = """
import warnings

class AccountError(Exception):
    pass

class Account:
    note = None

    def __init__(self, owner, balance):
        self.owner, self.balance, self.is_open = owner, balance, True
        self.history = [("open", balance)]

    def deposit(self, amount):
        if amount < 0:
            raise AccountError("negative amount")
        self.balance += amount
        self.history.append(("deposit", amount))

    def withdraw(self, amount):
        if amount > self.balance:
            raise AccountError("overdraft")
        self.balance -= amount

    def interest(self, rate):
        return self.balance * rate / 100

    def pay(self, amount):
        warnings.warn("use withdraw", DeprecationWarning, stacklevel=2)
        self.withdraw(amount)

    def close(self):
        self.is_open = False
"""
BANK_STUB = """
class AccountError(Exception):
    pass


class Account:
    pass
"""


@pytest.fixture(scope="module")
def foreign(tmp_path_factory):
    """Somebody else's pack, never calibrated."""
    files = {"exercises/bank/bank.py": BANK_STUB, "exercises/bank/test_bank.py": FOREIGN_SUITE}
    return written(tmp_path_factory.mktemp("foreign"), files)


BANKS = {
    "right": BANK,
    "no overdraft": BANK.replace("amount > self.balance", "False"),
    "no history": BANK.replace('self.history.append(("deposit", amount))', "pass"),
    "interest in percent": BANK.replace(" / 100", ""),
    "silent": BANK.replace("warnings.warn(", "str(").replace(", DeprecationWarning, stacklevel=2", ""),
    "shared": BANK.replace("self.history = [", "self.history = Account.kept = [*getattr(Account, 'kept', ()), "),
    "other words": BANK.replace("negative", "a negative"),
}


@pytest.mark.parametrize("name", BANKS)
def test_an_unusual_foreign_suite_finds_nothing_in_an_honest_module(judge, foreign, name):
    verdict = judge(foreign, BANKS[name])
    plain = judge(foreign, BANKS[name], decoys=False)
    assert (verdict.integrity.level, verdict.integrity.findings) == ("clean", ())
    assert [(test.id, test.outcome) for test in verdict.tests] == [(test.id, test.outcome) for test in plain.tests]
    assert len(verdict.tests) == 20
    assert verdict.status is (Status.PASSED if name == "right" else Status.FAILED)
    assert verdict.status is plain.status


TOLERANT = """
import unittest
from pytest import approx
from about import about


class AboutTest(unittest.TestCase):
    def test_in_any_order(self):
        self.assertCountEqual([about(2), about(1)], [1, 2])

    def test_within_six(self):
        self.assertAlmostEqual(about(1000), 1000, delta=6)

    def test_within_seven(self):
        self.assertAlmostEqual(about(1000), 1000, delta=7)

    def test_within_eight(self):
        self.assertAlmostEqual(about(1000), 1000, delta=8)

    def test_within_fifty(self):
        self.assertAlmostEqual(about(1000), 990, delta=50)

    def test_within_hundreds(self):
        self.assertAlmostEqual(about(1000), 990, places=-3)


def test_within_half():
    assert about(1000) == approx(990, rel=0.5)
"""


@pytest.mark.slow
@pytest.mark.parametrize("calibrated", [True, False])
def test_a_suite_that_tolerates_much_finds_nothing_in_an_honest_module(verified, judge, calibrated):
    """How far a decoy's value is away depends on the seed: what held for one seed must hold for all."""
    about = "def about(number):\n    return number\n"
    files = {
        "exercises/about/about.py": "def about(number):\n    raise NotImplementedError\n",
        "exercises/about/test_about.py": TOLERANT,
        "solutions/about/about.py": about,
    }
    catalogue, checked = verified(files)
    assert checked.problems == []
    if calibrated:
        (catalogue.root / CALIBRATION).write_bytes(wire.encode(calibration_of([checked], "3")))
    verdicts = [judge(load(catalogue.root), about, seed=seed) for seed in range(8)]
    assert [(each.status, each.integrity.findings) for each in verdicts] == [(Status.PASSED, ())] * 8


# --- what calibrating finds


def pack_of(suite, reference="def answer(number):\n    return 2 * number\n", **others):
    """An exercise `twice` with a suite, its reference, and other solutions."""
    return {
        "exercises/twice/twice.py": "def answer(number):\n    raise NotImplementedError\n",
        "exercises/twice/test_twice.py": f"import contextlib\nfrom twice import answer\n\n{dedent(suite)}",
        "solutions/twice/twice.py": reference,
        **{f"solutions/twice/{name}": text for name, text in others.items()},
    }


def test_a_decoy_that_holds_is_written_down(verified):
    _, checked = verified(pack_of("def test_three():\n    assert answer(3) == 6\n"))
    assert (checked.problems, checked.notes) == ([], [])
    assert checked.calibrated.decoys == {"test_three": 0}


ALIKE = """
def test_answers_to_the_same_are_alike():
    assert answer(3) == answer(3)
"""
COMPARED = """
class Answer:
    def __init__(self, number):
        self.number = number

    def __eq__(self, other):
        return isinstance(other, Answer) and self.number == other.number


def answer(number):
    return Answer(number)
"""
#: Says yes to anything; no test says that this is wrong.
EASY = COMPARED.replace("isinstance(other, Answer) and self.number == other.number", "self.number == self.number")


def test_a_decoy_that_a_wheat_passes_is_dropped_for_the_next(verified):
    _, alone = verified(pack_of(ALIKE, COMPARED))
    assert alone.calibrated.decoys == {"test_answers_to_the_same_are_alike": 0}
    catalogue, both = verified(pack_of(ALIKE, COMPARED, **{"wheats/easy.py": EASY}))
    assert (both.problems, both.calibrated.decoys) == ([], {"test_answers_to_the_same_are_alike": 1})
    assert len(candidates(catalogue.exercises[0].suite)["test_answers_to_the_same_are_alike"]) > 1


DIFFERENT = f"{ALIKE}\n\ndef test_others_are_not():\n    assert not answer(3) == answer(4)\n"


def test_a_decoy_that_a_chaff_passes_together_with_its_test_is_dropped_as_well(verified):
    chaff = f'"""It is easy.\n\n쉽습니다.\n\nExpect: Got: True\n"""\n{EASY}'
    _, checked = verified(pack_of(DIFFERENT, COMPARED, **{"chaffs/easy.py": chaff}))
    assert checked.problems == []
    assert checked.calibrated.decoys == {"test_answers_to_the_same_are_alike": 1, "test_others_are_not": 0}


PALINDROME = """
def test_a_palindrome():
    assert answer("abba")


def test_another_one():
    assert answer("noon")


def test_no_palindrome():
    assert not answer("abc")
"""
MIRRORED = "def answer(text):\n    return text == text[::-1]\n"


@pytest.mark.parametrize("seed", SEEDS[:4])
@pytest.mark.parametrize("wrong", ["True", "len(text) != 3", "len(text) == 4"])
def test_a_predicate_that_says_yes_too_often_is_wrong_and_no_forgery(verified, judge, wrong, seed):
    catalogue, checked = verified(pack_of(PALINDROME, MIRRORED))
    assert checked.problems == []
    (catalogue.root / CALIBRATION).write_bytes(wire.encode(calibration_of([checked], "3")))
    known = load(catalogue.root)
    assert judge(known, MIRRORED, seed=seed).integrity.findings == ()
    verdict = judge(known, f"def answer(text):\n    return {wrong}\n", seed=seed)
    assert verdict.integrity.findings == ()


def test_an_equality_of_the_module_s_own_that_is_wrong_is_for_review(verified, judge):
    catalogue, checked = verified(pack_of(DIFFERENT, COMPARED))
    assert checked.problems == []
    (catalogue.root / CALIBRATION).write_bytes(wire.encode(calibration_of([checked], "3")))
    verdict = judge(load(catalogue.root), EASY)
    assert (verdict.status, verdict.integrity.level) == (Status.FAILED, "review")
    assert verdict.points.earned > 0


@pytest.mark.parametrize(
    "body",
    [
        "try:\n        assert answer(3) == 6\n    except AssertionError:\n        pass",
        "with contextlib.suppress(AssertionError):\n        assert answer(3) == 7",
        "answer(3)\n    for number in []:\n        assert number == answer(3)",
        "answer(3)\n    if answer is None:\n        assert answer(3) == 5",
    ],
    ids=["caught", "suppressed", "an empty loop", "never"],
)
def test_an_assertion_that_cannot_fail_is_a_problem(verified, body):
    suite = f"def test_sound():\n    assert answer(2) == 4\n\n\ndef test_idle():\n    {body}\n"
    _, checked = verified(pack_of(suite))
    assert checked.problems == ["test_idle passes whatever it asserts: its assertion cannot fail"]
    assert checked.calibrated.decoys == {"test_sound": 0}


def test_a_test_that_asserts_through_a_helper_is_named(verified):
    suite = """
    def agrees(number, wanted):
        assert answer(number) == wanted


    def test_by_a_helper():
        agrees(3, 6)


    def test_by_itself():
        assert answer(3) == 6
    """
    _, checked = verified(pack_of(suite))
    assert (checked.problems, checked.notes) == ([], ["no decoy for test_by_a_helper"])
    assert checked.calibrated.decoys == {"test_by_itself": 0}


ENTANGLED = {
    "on each other": """
        calls = []


        def test_first():
            calls.append(answer(3))
            assert calls.count(6) == 1


        def test_second():
            calls.append(answer(4))
            assert calls.count(8) == 1
    """,
    "on what is shared": """
        import random


        def test_a_patch_that_nobody_sees():
            kept = random.random
            vars(random).update(random=lambda: 0.5)
            assert answer(3) == 6
            vars(random).update(random=kept)
    """,
    "on its name": """
        def test_its_name(request):
            assert answer(3) == 6
            assert request.node.name == "test_its_name"
    """,
}
DOUBLED = "def answer(number):\n    return number + number\n"


@pytest.mark.parametrize("name", ENTANGLED)
def test_tests_that_depend_on_more_than_the_module_get_no_decoys(verified, judge, name):
    catalogue, checked = verified(pack_of(ENTANGLED[name]))
    assert checked.problems == []
    first, *others = checked.notes
    assert first == "the reference fails beside decoys: do tests depend on each other, or on their names?"
    assert others == [f"no decoy for {test}" for test in checked.calibrated.tests]
    assert checked.calibrated.decoys == {}
    (catalogue.root / CALIBRATION).write_bytes(wire.encode(calibration_of([checked], "3")))
    verdict = judge(load(catalogue.root), DOUBLED)
    assert (verdict.status, verdict.integrity.level) == (Status.PASSED, "clean")


PATCHING = """
import builtins
import random
from unittest import mock


def test_a_fixture(monkeypatch):
    monkeypatch.setattr(builtins, "sorted", lambda items: "patched")
    assert answer(3) == 6
    assert sorted([2, 1]) == "patched"


def test_a_mock():
    with mock.patch("random.random", return_value=3):
        assert answer(random.random()) == 6


def test_an_assignment():
    random.shuffle = answer
    assert random.shuffle(4) == 8
"""


@pytest.mark.parametrize("calibrated", [True, False])
def test_what_a_suite_itself_patches_is_no_change_of_the_module_s(verified, judge, calibrated):
    catalogue, checked = verified(pack_of(PATCHING))
    assert (checked.problems, len(checked.calibrated.decoys)) == ([], 3)
    if calibrated:
        (catalogue.root / CALIBRATION).write_bytes(wire.encode(calibration_of([checked], "3")))
    verdict = judge(load(catalogue.root), DOUBLED)
    assert (verdict.status, verdict.integrity.findings) == (Status.PASSED, ())


CALLS_ANOTHER = """
class TestOne:
    def test_three(self):
        assert answer(3) == 6


class TestMore(TestOne):
    def test_four(self):
        super().test_three()
        assert answer(4) == 8
"""


@pytest.mark.parametrize("suite", [*ENTANGLED.values(), CALLS_ANOTHER], ids=[*ENTANGLED, "on another of its class"])
def test_without_a_calibration_such_tests_cost_an_honest_module_nothing(judge, tmp_path, suite):
    """The stub fails with decoys and without: it cannot show that they do not get along."""
    files = {name: text for name, text in pack_of(suite).items() if name.startswith("exercises")}
    catalogue = written(tmp_path, files)
    plain, mixed = (judge(catalogue, DOUBLED, decoys=decoys) for decoys in (False, True))
    assert plain.status is Status.PASSED
    assert (mixed.status, mixed.points) == (plain.status, plain.points)


def test_an_exercise_with_problems_gets_no_decoys(verified):
    _, checked = verified(pack_of("def test_three():\n    assert answer(3) == 7\n"))
    assert checked.problems != []
    assert checked.calibrated.decoys == {}


def test_a_pack_without_solutions_gets_none_either(verified):
    files = {name: text for name, text in PACK.items() if name.startswith("exercises")}
    _, checked = verified(files)
    assert (checked.problems, checked.calibrated.decoys) == ([], {})


def test_what_is_calibrated_does_not_depend_on_who_else_is_there(verified, calibrated):
    again, checked = verified(PACK)
    known = calibrated.calibration.exercises["small/walk"]
    assert checked.calibrated == known
    assert set(known.decoys) == set(candidates(again.exercises[0].suite))


LATE_SUITE = """
import pytest
from late import quick, slow

@pytest.mark.parametrize("number", range(4))
def test_slow(number):
    assert slow(number) == number

@pytest.mark.parametrize("number", range(5))
def test_quick(number):
    assert quick(number) == number + 1
"""
LATE = "def slow(n):\n    return n\n\ndef quick(n):\n    return n + 1\n"


@pytest.mark.slow
def test_tests_that_hang_take_no_mark_from_those_that_had_no_time_beside_their_decoys(verified, judge):
    catalogue, checked = verified(
        {
            "exercises/late/late.py": "def slow(n):\n    raise NotImplementedError\n\nquick = slow\n",
            "exercises/late/test_late.py": LATE_SUITE,
            "exercises/late/exercise.toml": "[limits]\ntest_seconds = 0.4\nattempt_seconds = 2.4\n",
            "solutions/late/late.py": LATE,
        }
    )
    (catalogue.root / CALIBRATION).write_bytes(wire.encode(calibration_of([checked], "3")))
    catalogue = load(catalogue.root)
    hangs = LATE.replace("return n\n\n", "while True: pass\n\n")
    beside, alone = (judge(catalogue, hangs, decoys=decoys) for decoys in (True, False))
    assert [test.id for test in beside.tests if test.outcome is Outcome.PASSED] == [
        f"test_quick[{n}]" for n in range(5)
    ]
    # How far a loop came within so short a time depends on the machine, and with it whether its line is known.
    assert [(test.id, test.outcome) for test in beside.tests] == [(test.id, test.outcome) for test in alone.tests]
    assert beside.points == alone.points
    assert beside.integrity.level == "clean"
