"""A class of 200, 40 of them hostile: everybody else gets the report that they would get without them."""

import shutil

import pytest
from cases import HERE, KATA_FOLDER, REACHED, REFERENCE, cases, defends
from packing import FILE, folder
from test_hostile import SLOW

HOSTILE, HONEST, SEED = 40, 160, 20261122
SOLUTIONS = HERE / "solutions" / "count_down"

pytestmark = pytest.mark.slow

HONEST_KINDS = {
    "reference": (REFERENCE, "passed"),
    "wheat": ((SOLUTIONS / "wheats" / "generator.py").read_bytes(), "passed"),
    "chaff": ((SOLUTIONS / "chaffs" / "one_too_many.py").read_bytes(), "failed"),
    "stub": ((KATA_FOLDER / FILE).read_bytes(), "untouched"),
}


def edits(module, number):
    """The same module as another learner may have written it."""
    named = module.replace(b"left", b"rest") if number % 3 == 0 else module
    spaced = named.replace(b"\n\n", b"\n\n\n") if number % 4 == 0 else named
    ended = spaced.replace(b"\n", b"\r\n") if number % 5 == 0 else spaced
    return b"# learner %d\n" % number + ended + b"\n" * (number % 7)


def honest():
    """(name, module, status) of each of the 160."""
    for number in range(HONEST):
        kind, (module, status) = list(HONEST_KINDS.items())[number % len(HONEST_KINDS)]
        yield f"{number:03}-{kind}", edits(module, number), status


def hostile(level):
    """40 modules that are quickly done: one of every group, then a second of each, and so on."""
    quick = [case for case in cases() if defends(level, case) and SLOW.isdisjoint(case.expect)]
    groups = [[case for case in quick if case.group == group] for group in sorted({case.group for case in quick})]
    turns = [case for turn in range(max(map(len, groups))) for group in groups for case in group[turn : turn + 1]]
    return turns[:HOSTILE]


@pytest.fixture(scope="module")
def graded(tmp_path_factory, cli):
    """Grade a class given as {name: module}: the reports' bytes before `timing`, by file name."""
    level = REACHED[-1]

    def grade(name, modules):
        place = tmp_path_factory.mktemp(name)
        for learner, module in modules.items():
            folder(place / "class", {FILE: module}, learner)
        words = ("--exercises", KATA_FOLDER.parent, "--isolation", level, "--seed", SEED, "--jobs", "2")
        done = cli("grade", "class", "--out", "reports", *words, cwd=place)
        assert done.returncode == 0, done.stderr
        made = {path.stem: path.read_bytes() for path in (place / "reports").glob("*.json")}
        shutil.rmtree(place)
        assert all(data.count(b'\n  "timing": {') == 1 for data in made.values())
        return {learner: data.partition(b'\n  "timing": {')[0] for learner, data in made.items()}

    return grade


@pytest.fixture(scope="module")
def alone(graded):
    """The reports on the honest ones, where nobody else is in the class."""
    return graded("alone", {name: module for name, module, _ in honest()})


def test_the_honest_ones_get_what_they_are_worth(alone):
    worth = {name: f'"summary": {{\n    "{status}": 1\n  }}'.encode() for name, _, status in honest()}
    assert {name for name, summary in worth.items() if summary not in alone[name]} == set()
    assert {name for name, data in alone.items() if b'"level": "clean"' not in data} == set()


def test_forty_hostile_submissions_change_no_byte_of_anybody_else_s_report(graded, alone):
    guests = {f"{4 * number:03}-{case.name}": case.module for number, case in enumerate(hostile(REACHED[-1]))}
    together = graded("together", {name: module for name, module, _ in honest()} | guests)
    assert (len(guests), len(together)) == (HOSTILE, HOSTILE + HONEST)
    assert {name: data for name, data in together.items() if name not in guests} == alone
