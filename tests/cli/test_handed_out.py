"""Tests that somebody edited or deleted: said first, restored by one command, and never a pass."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from grader.cli.main import main
from grader.pack.catalogue import load
from grader.wire import Calibrated, CalibrationFile, encode

SUITE = "from {slug} import answer\n\n\ndef test_it():\n    assert answer(3) == 6\n"
STUB = "def answer(number):\n    raise NotImplementedError\n"
SOLVED = "def answer(number):\n    return 2 * number\n"
TEST = "exercises/t/one/test_one.py"


def git(*words):
    settings = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull, "HOME": str(Path.cwd())}
    who = ["-c", "user.name=a", "-c", "user.email=a@b.c", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *who, *words], check=True, capture_output=True, env={**os.environ, **settings})


@pytest.fixture
def pack(tmp_path, monkeypatch):
    """A calibrated pack of two solved exercises, `one` and `two`, in a checkout; the current folder is its root."""
    for slug in ("one", "two"):
        folder = tmp_path / "exercises" / "t" / slug
        folder.mkdir(parents=True)
        (folder / f"{slug}.py").write_text(SOLVED, encoding="utf-8")
        (folder / f"test_{slug}.py").write_text(SUITE.format(slug=slug), encoding="utf-8")
        stub = tmp_path / "exercises" / ".stubs" / "t" / f"{slug}.py"
        stub.parent.mkdir(parents=True, exist_ok=True)
        stub.write_text(STUB, encoding="utf-8")
    (tmp_path / "exercises" / "curriculum.toml").write_text('order = ["t/one", "t/two"]\n', encoding="utf-8")
    known = {
        each.id: Calibrated(suite=each.suite_digest, tests=("test_it",))
        for each in load(tmp_path / "exercises").exercises
    }
    calibration = CalibrationFile(python="", exercises=known)
    (tmp_path / "exercises" / ".calibration.json").write_bytes(encode(calibration))
    monkeypatch.chdir(tmp_path)
    git("init", "-q")
    git("add", "-A")
    git("commit", "-qm", "as handed out")
    return tmp_path


def check(capsys, *words):
    code = main(["check", *words])
    return code, capsys.readouterr().out


def test_nothing_is_said_of_tests_as_they_were_handed_out(pack, capsys):
    code, out = check(capsys)
    assert (code, "handed out" in out) == (0, False)
    assert pack.is_dir()


def test_edited_tests_are_told_first_with_the_command_that_restores_them(pack, capsys):
    (pack / TEST).write_text("def test_it(): pass\n", encoding="utf-8")
    code, out = check(capsys, "one")
    assert code == 1
    assert out.startswith("These tests are not the ones that were handed out")
    assert f"git checkout -- {TEST}" in " ".join(out.splitlines()[:4])
    assert "one passes" not in out
    git("checkout", "--", TEST)
    assert check(capsys, "one")[0] == 0


def test_edits_that_were_staged_are_restored_from_the_last_commit(pack, capsys):
    (pack / TEST).write_text("def test_it(): pass\n", encoding="utf-8")
    git("add", "-A")
    assert f"git checkout HEAD -- {TEST}" in check(capsys, "one")[1]


def test_the_command_can_be_typed_whatever_the_folder_is_called(pack, capsys):
    home = pack / "내 폴더"
    home.mkdir()
    git("mv", "exercises", home.name)
    git("commit", "-qm", "moved")
    (home / TEST).write_text("def test_it(): pass\n", encoding="utf-8")
    out = check(capsys, "one", "--exercises", str(home / "exercises"))[1]
    assert f"git checkout -- '내 폴더/{TEST}'" in out


@pytest.mark.parametrize("text", ["def (", "import not_there_at_all\n", None])
def test_one_broken_or_deleted_suite_does_not_stop_the_others(pack, capsys, text):
    (pack / TEST).unlink() if text is None else (pack / TEST).write_text(text, encoding="utf-8")
    code, out = check(capsys)
    assert code == 1
    assert f"git checkout -- {TEST}" in out
    assert "1 of 2 exercises passed" in out
    assert check(capsys, "two")[0] == 0


def test_outside_of_a_checkout_there_is_no_command(pack, capsys):
    shutil.rmtree(pack / ".git")
    (pack / TEST).write_text("def test_it(): pass\n", encoding="utf-8")
    code, out = check(capsys, "one", "--lang", "ko")
    assert (code, "git checkout" in out) == (1, False)
    assert out.startswith("테스트가 처음 받은 것과 달라서")
