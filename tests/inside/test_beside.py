"""What a run beside decoys tells of its tests, besides whether they passed."""

from dataclasses import replace

import pytest

from grader.decoys.mixing import mix
from grader.engine.pool import Pool
from grader.grading.expectations import run_mixed
from grader.model import Exercise, Limits, Outcome

SUITE = b"""
from kata import Base

class Derived(Base):
    pass

def test_it():
    assert Derived() == Derived()
"""
PLAIN = "class Base:\n    def __eq__(self, other):\n        return True\n"
NAMELESS = "exec('Base = type(\"Base\", (), {\"__eq__\": lambda *_: True})', space := {})\nBase = space['Base']\n"


@pytest.fixture(scope="module")
def pool(tmp_path_factory):
    with Pool(1, root=tmp_path_factory.mktemp("pack"), level="process") as warm:
        yield warm


def beside(pool, suite, module, limits=None):
    exercise = Exercise(id="kata", suite=suite, stub=b"", title={})
    if limits is not None:
        exercise = replace(exercise, limits=limits)
    mixed = mix(suite, {"test_it": 0}, 1)
    evidence = run_mixed(exercise, module.encode(), mixed, ("test_it",), 1, pool.run)
    return {mixed.own(test.id)[1]: test for test in evidence.tests}


def test_a_test_that_hangs_and_its_decoy_are_told_as_that(pool):
    suite = b"from kata import f\n\n\ndef test_it():\n    assert f(3) == 6\n"
    found = beside(pool, suite, "def f(n):\n    while True: pass\n", Limits(test_seconds=0.3))
    assert {decoy: test.outcome for decoy, test in found.items()} == {
        False: Outcome.TIMED_OUT,
        True: Outcome.TIMED_OUT,
    }


@pytest.mark.parametrize(
    ("module", "is_told"),
    [(PLAIN, True), (f"{PLAIN}\n\nBase.__module__ = 'suite'\n", False), (NAMELESS, False)],
    ids=["plain", "of another", "of no module"],
)
def test_what_is_compared_by_the_learner_s_own_word_is_marked_unless_it_hides_whose_it_is(pool, module, is_told):
    found = beside(pool, SUITE, module)
    assert {test.outcome for test in found.values()} == {Outcome.PASSED}
    assert any(mark < 0 for mark in found[True].marks) is is_told


TWO = b"""
import itertools
from itertools import count
from kata import f

def test_it():
    assert f(3) == 6
"""
#: By what a module does to the suite that imports it.
CHANGES = {
    "marks that nobody made": (
        "marks = sys.modules['grader.inside.marks']\n"
        "runner = sys.modules['_pytest.python']\n"
        "def run(item):\n"
        "    numbers = [each for each in item.obj.__code__.co_consts if type(each) is int]\n"
        "    marks._seen.update(dict.fromkeys(numbers))\n"
        "runner.Function.runtest = run\n"
    ),
    "a name that the suite does not have": "sys.modules['test_kata'].list = list\n",
    "a fixture that the suite does not have": "sys.modules['test_kata'].setup_module = lambda: None\n",
    "a name of another meaning": "import itertools\nitertools.count = f\n",
    "another module": (
        "import itertools, types\n"
        "other = types.ModuleType('itertools')\n"
        "vars(other).update(vars(itertools))\n"
        "sys.modules['itertools'] = other\n"
    ),
}


#: By how a module writes down a mark of a test, while that test runs, without changing anything that is compared.
WRITTEN = {
    "by itself": "marks._seen[5] = None",
    "with the event": "sys.audit(marks.MADE, 5)\n    marks._seen[5] = None",
    "by the suite's helper": "marks.pass_by(5)",
    "in code that says it is the suite's": "exec(compile('by(5)', suite.__file__, 'exec'), {'by': marks.pass_by})",
    "in the suite's names": "exec(compile('by(5)', 'other', 'exec'), vars(suite), {'by': marks.pass_by})",
    "below zero": "marks._seen[-5] = None",
}


@pytest.mark.parametrize("name", WRITTEN)
def test_a_mark_that_the_suite_did_not_make_is_told(pool, name):
    head = "import sys\nmarks = sys.modules['grader.inside.marks']\n"
    body = f"    suite = sys.modules['test_kata']\n    {WRITTEN[name]}\n    return 2 * n\n"
    tests = beside(pool, b"from kata import f\n\n\ndef test_it():\n    assert f(3) == 6\n", f"{head}def f(n):\n{body}")
    assert (tests[False].outcome, tests[False].renamed) == (Outcome.PASSED, True)
    assert not set(tests[False].marks).isdisjoint({5, -5})


def test_a_suite_that_patches_what_it_imports_is_what_it_was(pool):
    suite = b"import time\ntime.sleep = lambda s: None\nfrom time import sleep\nfrom kata import f\n"
    suite += b"\n\ndef test_it():\n    sleep(9)\n    assert f(3) == 6\n"
    assert not any(test.renamed for test in beside(pool, suite, "def f(n):\n    return 2 * n\n").values())


#: By what a module changes of what expects an exception.
EXPECTING = {
    "pytest.raises": ("_pytest.raises", "RaisesExc", b"with pytest.raises(ValueError):\n        f(3)"),
    "assertRaises": ("unittest.case", "_AssertRaisesContext", b"with T().assertRaises(ValueError):\n        f(3)"),
}


@pytest.mark.parametrize("name", EXPECTING)
def test_whoever_changes_what_expects_an_exception_has_changed_the_tests(pool, name):
    place, kind, test = EXPECTING[name]
    suite = b"import pytest\nfrom unittest import TestCase as T\nfrom kata import f\n\n\ndef test_it():\n    " + test
    changes = f"import sys\nsys.modules['{place}'].{kind}.__exit__ = lambda *a: True\n"
    found = beside(pool, suite, f"{changes}def f(n):\n    return 2 * n\n")
    assert (found[False].outcome, found[False].renamed) == (Outcome.PASSED, True)


@pytest.mark.parametrize("name", CHANGES)
def test_whoever_changes_what_the_suite_means_before_it_is_all_there_has_changed_the_tests(pool, name):
    honest = "def f(n):\n    return 2 * n\n"
    late = TWO.replace(b"from kata import f\n", b"")
    late = late.replace(b"import itertools", b"from kata import f\nimport itertools")
    assert not any(test.renamed for test in beside(pool, late, honest).values())
    found = beside(pool, late, f"import sys\n{honest}{CHANGES[name]}")
    assert found[False].outcome is Outcome.PASSED
    assert found[False].renamed
