"""What make does: the help, and a check that ends without make's own noise.  The repository's tree is copied first.

A stand-in for .venv, made of this interpreter, spares the tests the building of one.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

pytestmark = pytest.mark.skipif(shutil.which("make") is None, reason="there is no make on this machine")


@pytest.fixture(scope="module")
def checkout(tmp_path_factory):
    """The files that make reads, exercises untouched, with a .venv that is ready."""
    copy = tmp_path_factory.mktemp("checkout")
    for name in ("Makefile", "pyproject.toml"):
        shutil.copy(ROOT / name, copy)
    for name in (".ci", "grader", "exercises", "solutions"):
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    for stub in (copy / "exercises" / ".stubs").glob("*/*.py"):
        shutil.copy(stub, copy / "exercises" / stub.parent.name / stub.stem / stub.name)
    command = copy / ".venv" / "bin" / "grader"
    command.parent.mkdir(parents=True)
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m grader "$@"\n')
    command.chmod(0o755)
    (copy / ".venv" / ".ready").touch()
    os.utime(copy / "pyproject.toml", (0, 0))  # older than .ready: nothing is to be set up
    return copy


@pytest.fixture
def make(checkout, clean_environment):
    """One call of make in the copied tree."""

    def run_it(*words, **environment):
        return subprocess.run(
            ["make", *words],
            cwd=checkout,
            env={**clean_environment, "PYTHONPATH": str(checkout), **environment},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=100,
            check=False,
        )

    return run_it


@pytest.fixture
def count_up(checkout):
    """The learner's file, put back afterwards."""
    path = checkout / "exercises" / "iterators" / "count_up" / "count_up.py"
    stub = path.read_bytes()
    yield path
    path.write_bytes(stub)


def test_make_alone_prints_what_can_be_typed(make):
    done = make()
    assert (done.returncode, done.stderr) == (0, "")
    for verb in ("check", "watch", "list", "next", "hint", "reset", "solution", "grade", "test", "verify"):
        assert f"make {verb}" in done.stdout


def test_make_speaks_korean_where_the_locale_does(make):
    told = make("help", LANG="ko_KR.UTF-8").stdout
    assert "make check             다음에 할 일" in told
    assert sorted(set(re.findall(r"make \w+", told))) == sorted(set(re.findall(r"make \w+", make("help").stdout)))


def test_an_earlier_hint_is_asked_for_by_its_number(make):
    assert "Hint 2 of 3 for count_up" in make("hint", "EX=count_up", "N=2").stdout


def test_make_check_of_a_fresh_clone_is_the_invitation_alone(make):
    done = make("check")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Welcome to flowkata: ")
    assert "Then  make check" in done.stdout


def test_make_check_ends_without_makes_own_noise_when_an_exercise_fails(make, count_up):
    count_up.write_text("class CountUp:\n    pass\n")
    done = make("check")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Go on with  count_up: ")
    assert "make hint EX=count_up" in done.stdout
    assert "***" not in done.stdout


def test_make_check_ends_with_an_error_when_the_request_was_wrong(make):
    done = make("check", "EX=conut_up")
    assert done.returncode != 0
    assert "near matches: iterators/count_up" in done.stderr


def test_ex_takes_the_start_of_a_name(make, count_up):
    count_up.write_text("class CountUp:\n    pass\n")
    assert "make check EX=count_up" in make("check", "EX=count").stdout


def test_make_solution_stays_closed_without_noise_and_opens_with_force(make):
    closed, opened = make("solution", "EX=count_up"), make("solution", "EX=count_up", "FORCE=1")
    assert (closed.returncode, closed.stderr) == (0, "")
    assert "make solution EX=count_up FORCE=1" in closed.stdout
    assert "class CountUp:" in opened.stdout
    assert "class CountUp:" not in closed.stdout


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["list"], "not started"),
        (["next"], "make check EX=hand_cranked_for"),
        (["hint", "EX=count_up"], "Hint 1 of 3"),
        (["reset", "EX=count_up"], "is still the stub"),
    ],
    ids=lambda words: words[0] if isinstance(words, list) else "",
)
def test_every_target_is_the_command_of_its_name(make, words, told):
    done = make(*words)
    assert (done.returncode, done.stderr) == (0, "")
    assert told in done.stdout


def test_nothing_is_set_up_twice(make, checkout):
    before = (checkout / ".venv" / ".ready").stat().st_mtime_ns
    assert "Setting up" not in make("list").stdout
    assert (checkout / ".venv" / ".ready").stat().st_mtime_ns == before


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("ko_KR.UTF-8", "flowkata: Python 3.11 이상을 찾지 못했습니다."),
        ("C", "flowkata: Python 3.11 or newer was not found"),
    ],
)
def test_an_error_of_the_set_up_is_told_in_the_language_of_the_locale_with_what_to_type(tmp_path, lang, told):
    done = subprocess.run(
        ["/bin/sh", str(ROOT / ".ci" / "venv"), str(tmp_path / ".venv"), "."],
        env={"PATH": str(tmp_path), "LANG": lang},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.startswith(told)
    assert "make check PYTHON=/path/to/python" in done.stderr
