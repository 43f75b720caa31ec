"""Suites in packages: an `__init__.py` beside them, names with dots, relative imports."""

from textwrap import dedent

import pytest

from grader.engine.pool import Pool
from grader.grading.grade import Grader
from grader.intake.siblings import with_siblings
from grader.model import Attempt, Isolation, Status
from grader.pack.catalogue import load

STUB = "def f(n):\n    raise NotImplementedError\n"
SOLVED = b"def f(n):\n    return 2 * n\n"
SUITES = {
    "by its whole name": ("from week.kata import f\nfrom week.cases import CASES", "from week.first import f"),
    "from beside": ("from .kata import f\nfrom .cases import CASES", "from .first import f"),
    "from the package": ("from . import kata, cases as c\nf, CASES = kata.f, c.CASES", "from .first import *"),
}
TEST = """

def test_doubles():
    for n in CASES:
        assert f(n) == n + n

def test_nothing():
    assert f(0) == 0
"""


@pytest.fixture(scope="module", params=SUITES)
def grader(request, tmp_path_factory):
    """A grader of a package `week` with two exercises, with decoys, as for a class."""
    root = tmp_path_factory.mktemp("pack")
    suite, other = SUITES[request.param]
    files = {"__init__.py": "", "cases.py": "CASES = 1, 2\n", "kata.py": STUB, "first.py": STUB}
    files |= {"test_kata.py": suite + TEST, "test_first.py": f"{other}\n\ndef test_it():\n    assert f(1) == 2\n"}
    (root / "week").mkdir()
    for name, text in files.items():
        (root / "week" / name).write_text(dedent(text))
    with Pool(1, root=root, level="process") as pool:
        yield Grader(catalogue=load(root), pool=pool, seed=3, isolation=Isolation(level="process"), decoys=True)


def test_helpers_of_the_packages_around_a_suite_belong_to_it(make_pack):
    files = {f"week/{name}": "" for name in ("__init__.py", "helpers.py", "more/__init__.py", "more/cases.py")}
    others = {f"week/{name}": "" for name in ("other.py", "test_other.py", "third/__init__.py", "third/test_x.py")}
    own = {f"week/kata/{name}": STUB for name in ("__init__.py", "kata.py", "test_kata.py")}
    kata = make_pack({**files, **others, **own}).find("kata")
    assert {inner for inner, _ in kata.support} == {*files, "week/kata/__init__.py"}
    assert kata.home == "week/kata"


def test_helpers_beside_a_conftest_belong_to_the_suites_below_it(make_pack):
    other = {"other/helpers.py": "", "other/kata/test_x.py": ""}
    files = {"week/conftest.py": "", "week/helpers.py": "", "week/kata/kata.py": STUB, "week/kata/test_kata.py": ""}
    kata = make_pack({**files, **other}).find("kata")
    assert {inner for inner, _ in kata.support} == {"week/conftest.py", "week/helpers.py"}


def verdict(grader, kata=SOLVED, first=SOLVED):
    attempts = [Attempt(exercise="week/kata", module=kata), Attempt(exercise="week/first", module=first)]
    own, _ = with_siblings(attempts, grader.catalogue.exercises)
    return grader.verdict(grader.catalogue.find("week/kata"), own)


def test_right_and_wrong_work_is_told_apart(grader):
    right, wrong = verdict(grader), verdict(grader, b"def f(n):\n    return n\n")
    assert (right.status, right.integrity.level) == (Status.PASSED, "clean")
    assert (wrong.status, [test.outcome for test in wrong.tests]) == (Status.FAILED, ["failed", "passed"])


def test_decoys_are_run_there_too(grader):
    yes = b"class Yes:\n    def __eq__(self, other):\n        return True\n\ndef f(n):\n    return Yes()\n"
    found = verdict(grader, yes)
    assert any("contradiction" in finding for finding in found.integrity.findings)


@pytest.mark.parametrize("line", ["from week.first import f", "from .first import f", "from first import f"])
def test_a_module_may_import_another_exercise(grader, line):
    assert verdict(grader, f"{line}\n".encode()).status is Status.PASSED
