"""Suites are graded with mutants of their references: how they are made, which count, and what is said of survivors."""

import ast
import re
import sys
from textwrap import dedent

import pytest

from grader.cli.main import main
from grader.verify.mutants import REMOVAL, mutants_of, sample

ADD = '''
def add(left: int | None, right: int = 0) -> int | None:
    """The sum, 3 of 3."""
    total = left + right
    return total
'''

#: Notices every change but one: its numbers cannot tell a sum from the larger number's bits.
WEAK = """
from add import add


def test_a_sum():
    assert add(4, 2) == 6


def test_nothing_is_added():
    assert add(4) == 4
"""

STRONG = WEAK.replace("4, 2", "5, 7").replace("6", "12")

SURVIVORS = ("ReplaceBinaryOperator_Add_BitOr", "ReplaceBinaryOperator_Add_BitXor")

#: Counts down; some of its mutants never end.
LOOP = """
def loop(start):
    while start > 0:
        start -= 1
    return start
"""

LOOP_SUITE = """
from loop import loop


def test_it_ends_at_zero():
    assert loop(3) == 0


def test_it_does_nothing_below_zero():
    assert loop(-2) == -2
"""


def made(source):
    return mutants_of(dedent(source).encode())


def lines(source):
    return [mutant.after for mutant in made(source)]


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def add_exercise(home, name, reference, suite):
    slug = name.rpartition("/")[2]
    write(home / "exercises" / name / f"{slug}.py", f"def {slug}(*numbers):\n    raise NotImplementedError\n")
    write(home / "exercises" / name / f"test_{slug}.py", suite)
    if reference:
        write(home / "solutions" / name / f"{slug}.py", reference)


def entry(operator, becomes, **changes):
    keys = {"operator": operator, "function": "add", "line": "total = left + right", "becomes": becomes}
    told = keys | {"reason": "the sum of these is their bits"} | changes
    return "[[mutants]]\n" + "".join(f'{key} = "{value}"\n' for key, value in told.items())


EQUIVALENT = entry(SURVIVORS[0], "total = left | right") + entry(SURVIVORS[1], "total  =  left ^ right")


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A pack of one exercise with a weak suite, in the current folder."""
    add_exercise(tmp_path, "sums/add", ADD, WEAK)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def try_mutants(home, capsys):
    """`grader verify --mutants`: its exit code, stdout and stderr."""
    assert home.is_dir()

    def run_it(*words):
        code = main(["verify", "--mutants", "--jobs", "1", *words])
        return code, *capsys.readouterr()

    return run_it


def row(out, name):
    """The numbers of a row of the table: rejected/total, percent, equivalent."""
    return re.search(rf"^{name} +(\S+) +(\S+) +(\S+) ", out, re.MULTILINE).groups()


# --- what is a mutant


def test_every_mutant_is_python_and_says_something_of_its_own():
    found = made(ADD)
    trees = {ast.dump(ast.parse(mutant.module)) for mutant in found}
    assert len(trees) == len(found)
    assert ast.dump(ast.parse(ADD)) not in trees


def test_annotations_and_docstrings_are_left_alone():
    assert {mutant.line for mutant in made(ADD)} == {2, 4, 5}
    assert {mutant.after for mutant in made(ADD) if mutant.line == 2} == {
        "def add(left: int | None, right: int = 1) -> int | None:",
        "def add(left: int | None, right: int = -1) -> int | None:",
    }
    assert lines("class Pair:\n    left: int | None\n    right: 3\n") == []


@pytest.mark.parametrize(
    ("source", "after"),
    [
        ("def f(x):\n    while x > 2: x = 0", "while x >= 2: x = 0"),
        ("def f(x):\n    if x: x()", "if not x: x()"),
        ("def f(x):\n    for y in x: y()", "for y in []: y()"),
        ("def f(x):\n    try: x()\n    except OSError: x.y()", "except CosmicRayTestingException: x.y()"),
    ],
)
def test_the_librarys_operators_are_applied(source, after):
    assert after in lines(source)


@pytest.mark.parametrize(
    ("statement", "after"),
    [
        ("return x", "pass"),
        ("raise x", "pass"),
        ("yield from x", "pass"),
        ("x.close(\n        )", "pass"),
        ("é = 'é'; x()", "é = 'é'; pass"),
        ("if x: return", "if x: pass"),
    ],
)
def test_a_statement_is_taken_out(statement, after):
    found = made(f"def f(x):\n    {statement}\n    return x\n")
    assert after in {mutant.after for mutant in found if mutant.operator == REMOVAL and mutant.line == 2}


@pytest.mark.parametrize("source", ["def f(x):\n    x()\n    return None", "def f(x):\n    x()\n    return"])
def test_what_happens_at_the_end_anyway_is_no_mutant(source):
    assert [mutant.line for mutant in made(source)] == [2]


@pytest.mark.parametrize("source", ["x = f()\n", 'def f():\n    """Only words."""\n    ...\n', ""])
def test_a_module_without_functions_that_do_anything_has_no_mutants(source):
    assert made(source) == ()


def test_line_ends_do_not_matter():
    windows = mutants_of(b"\xef\xbb\xbf" + ADD.encode().replace(b"\n", b"\r\n"))
    assert [mutant.key for mutant in windows] == [mutant.key for mutant in made(ADD)]


def test_a_mutant_keeps_its_key_when_its_function_moves():
    inside = "class Box:\n    @staticmethod\n    def get(x):\n        return x + 1\n"
    moved = f"import os\n\n\n{inside}"
    assert {mutant.key for mutant in made(inside)} == {mutant.key for mutant in made(moved)}
    assert {mutant.function for mutant in made(inside)} == {"Box.get"}


def test_a_sample_is_the_same_for_the_same_digest_and_keeps_the_order():
    found = made(ADD)
    chosen = sample(found, 5, "one")
    assert chosen == sample(found, 5, "one")
    assert len(chosen) == 5
    assert chosen == tuple(mutant for mutant in found if mutant in chosen)
    assert any(sample(found, 5, str(number)) != chosen for number in range(5))


def test_a_sample_of_more_than_there_are_is_all_of_them():
    assert sample(made(ADD), 1000, "one") == made(ADD)


# --- what a suite does with them


def test_a_weak_suite_is_told_by_its_survivors(try_mutants):
    code, out, err = try_mutants()
    total = len(made(ADD))
    assert (code, err) == (1, "")
    assert row(out, "sums/add")[0] == f"{total - 2}/{total}"
    assert re.findall(r"^survives: sums/add, (\w+), line 4, function add$", out, re.MULTILINE) == list(SURVIVORS)
    assert "    - total = left + right\n    + total = left | right\n" in out
    assert "  below 95 %\n" in out
    assert "below 95 %: sums. Add a test" in out


def test_a_strong_suite_rejects_them_all(home, try_mutants):
    add_exercise(home, "sums/add", ADD, STRONG)
    code, out, _ = try_mutants()
    assert code == 0
    assert row(out, "sums/add") == row(out, "sums") == row(out, "total")
    assert row(out, "total")[1:] == ("100.0", "0")
    assert "survives" not in out


@pytest.mark.slow
def test_a_mutant_that_hangs_is_rejected(home, try_mutants):
    add_exercise(home, "loops/loop", LOOP, LOOP_SUITE)
    write(home / "exercises/loops/loop/exercise.toml", "[limits]\ntest_seconds = 0.3\n")
    code, out, _ = try_mutants("loop")
    assert code == 0
    assert row(out, "loops")[1] == "100.0"


@pytest.mark.slow
def test_every_track_must_do_well_by_itself(home, try_mutants):
    for number in range(4):
        add_exercise(
            home, f"strong/add{number}", ADD.replace("add", f"add{number}"), STRONG.replace("add", f"add{number}")
        )
    code, out, _ = try_mutants()
    assert code == 1
    assert float(row(out, "total")[1]) > 95
    assert "below 95 %: sums. " in out


def test_a_sample_is_graded_alone_and_the_same_every_time(try_mutants):
    first, second = (try_mutants("--sample", "3")[1] for _ in range(2))
    assert row(first, "sums/add") == row(second, "sums/add")
    assert row(first, "sums/add")[0].endswith("/3")
    assert re.findall("^survives: .*", first, re.MULTILINE) == re.findall("^survives: .*", second, re.MULTILINE)
    assert "at most 3 mutants an exercise" in first


# --- equivalent mutants


def test_equivalent_mutants_do_not_count(home, try_mutants):
    write(home / "solutions/sums/add/equivalent.toml", EQUIVALENT)
    code, out, _ = try_mutants()
    assert code == 0
    assert row(out, "sums/add")[1:] == ("100.0", "2")


def test_a_mutant_that_the_suite_rejects_is_not_equivalent(home, try_mutants):
    write(home / "solutions/sums/add/equivalent.toml", EQUIVALENT + entry(REMOVAL, "pass"))
    code, out, _ = try_mutants()
    assert code == 1
    assert "rejected, so not equivalent: take it out of " in out
    assert out.endswith("1 listed in equivalent.toml and not equivalent\n")
    assert "equivalent.toml: sums/add, RemoveStatement, line 4, function add\n    - total = left + right\n" in out


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (entry("AddNut", "pass"), "entry 1 is no mutant of the reference: none has operator = 'AddNut'"),
        (entry(REMOVAL, "pass", function="sub"), "none has function = 'sub'"),
        (
            EQUIVALENT + entry(REMOVAL, "pass", line="total = 0"),
            "entry 3 is no mutant of the reference: none has line =",
        ),
        (entry(REMOVAL, "...", line="return total"), "none has becomes = '...'"),
        (entry(REMOVAL, "pass", reason=""), "length >= 1"),
        (entry(REMOVAL, "pass", why="so"), "unknown field `why`"),
        ('[[mutants]]\noperator = "AddNot"\n', "missing required field"),
    ],
)
def test_an_entry_that_is_wrong_is_told_with_file_key_and_remedy(home, try_mutants, text, told):
    write(home / "solutions/sums/add/equivalent.toml", text)
    code, out, err = try_mutants()
    assert (code, out) == (2, "")
    assert "solutions/sums/add/equivalent.toml" in err
    assert told in err
    assert "   try: " in err


# --- what cannot be done


def test_a_missing_library_is_told_with_what_to_type(try_mutants, monkeypatch):
    for name in [name for name in sys.modules if name.partition(".")[0] == "cosmic_ray"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "cosmic_ray", None)
    code, out, err = try_mutants()
    assert (code, out) == (2, "")
    assert "not installed" in err
    assert err.endswith("try: make mutants, or: pip install 'flowkata[dev]'\n")


def test_a_suite_that_rejects_the_reference_is_not_tried(home, try_mutants):
    add_exercise(home, "sums/add", ADD, WEAK.replace("== 6", "== 7"))
    code, out, err = try_mutants()
    assert (code, out) == (2, "")
    assert "sums/add: the reference itself does not pass (failed)" in err
    assert err.endswith("try: grader verify sums/add\n")


def test_an_exercise_without_a_reference_is_passed_over(home, try_mutants):
    add_exercise(home, "sums/bare", None, STRONG.replace("add", "bare"))
    code, out, err = try_mutants("bare")
    assert code == 2
    assert "sums/bare: its suite is not tried" in out
    assert "try: add --solutions DIR" in err


@pytest.mark.parametrize(
    "words", [("--mutants", "--write"), ("--sample", "3"), ("--mutants", "--sample", "0")], ids=" ".join
)
def test_what_does_not_go_together_is_a_wrong_request(home, capsys, words):
    assert home.is_dir()
    assert main(["verify", *words]) == 2
    assert "   try: " in capsys.readouterr().err
