"""What the machine refuses the grader: exit code 3 with the file and what to do, and never a student's mark."""

import errno
import io
import json
import os
from pathlib import Path

import pytest

from grader.cli import common
from grader.cli.main import main
from grader.files import is_own_fault, remedy_for
from grader.intake import folders

#: Each runs the command line as a whole, or waits for a terminal: together they take long.
pytestmark = pytest.mark.slow

STUB = "def answer():\n    raise NotImplementedError\n"
SOLVED = "def answer():\n    return 1\n"
SUITE = "from hop import answer\n\n\ndef test_it():\n    assert answer() == 1\n"


@pytest.fixture
def pack(make_pack):
    return make_pack({"hop/hop.py": STUB, "hop/test_hop.py": SUITE, "hop/data/words.txt": "one\n"})


@pytest.fixture
def grade(pack, tmp_path, capsys):
    """Grade a class of two in this process: the exit code and stderr."""
    for name in ("alice", "bob"):
        (tmp_path / "class" / name).mkdir(parents=True)
        (tmp_path / "class" / name / "hop.py").write_text(f"{SOLVED}# {name}\n")

    def run_it(*words):
        common = ("--exercises", str(pack.root), "--isolation", "process", "--seed", "1", "--jobs", "1")
        code = main(["grade", str(tmp_path / "class"), "--out", str(tmp_path / "reports"), *common, *words])
        return code, capsys.readouterr().err

    return run_it


def refuse(monkeypatch, owner, name, number, is_meant):
    """Let a function of the system's refuse the paths that are meant."""
    real = getattr(owner, name)

    def refusing(path, *words, **options):
        if is_meant(str(path)):
            raise OSError(number, os.strerror(number), str(path))
        return real(path, *words, **options)

    monkeypatch.setattr(owner, name, refusing)


def reports(tmp_path):
    return {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in (tmp_path / "reports").glob("*.json")}


# --- reports


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EIO])
def test_a_disk_that_takes_no_report_is_told_with_the_report_and_what_to_do(grade, monkeypatch, tmp_path, number):
    def refuse_sync(_):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse_sync)
    code, err = grade()
    assert code == 3
    assert f"grader: {tmp_path}/reports/alice.json: {os.strerror(number)}\n   try: " in err
    assert ("df -h" in err) == (number != errno.EIO)
    assert {path.name for path in (tmp_path / "reports").iterdir()} == {".lock"}


def test_reports_that_were_written_before_the_disk_was_full_stay_whole(grade, monkeypatch, tmp_path):
    real, calls = os.fsync, []

    def full_at_the_second(descriptor):
        calls.append(descriptor)
        if len(calls) > 1:
            raise OSError(errno.ENOSPC, "No space left on device")
        real(descriptor)

    monkeypatch.setattr(os, "fsync", full_at_the_second)
    assert grade()[0] == 3
    monkeypatch.undo()
    assert set(reports(tmp_path)) == {"alice"}
    assert grade()[0] == 0
    assert [each["summary"] for each in reports(tmp_path).values()] == [{"passed": 1}] * 2


def test_a_folder_of_reports_that_may_not_be_read_is_our_fault(grade, monkeypatch, tmp_path):
    assert grade()[0] == 0
    refuse(monkeypatch, Path, "read_bytes", errno.EACCES, lambda path: path.endswith("bob.json"))
    code, err = grade()
    assert code == 3
    assert f"grader: {tmp_path}/reports/bob.json: Permission denied\n   try: ls -ld {tmp_path}/reports/bob.json" in err


def test_a_folder_that_cannot_be_locked_is_no_other_grader(grade, monkeypatch):
    def no_locks(*_):
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr("fcntl.flock", no_locks)
    code, err = grade()
    assert (code, "another grader" in err) == (3, False)
    assert "No locks available" in err


# --- the pack


def test_a_suite_that_may_not_be_read_is_our_fault(grade, monkeypatch, pack, tmp_path):
    refuse(monkeypatch, os, "open", errno.EACCES, lambda path: path.endswith("test_hop.py"))
    code, err = grade()
    assert code == 3
    assert f"grader: {pack.root}/hop/test_hop.py: Permission denied\n   try: ls -ld " in err
    assert reports(tmp_path) == {}


def test_a_folder_of_the_pack_that_may_not_be_read_hides_no_exercise(grade, monkeypatch, pack, tmp_path):
    refuse(monkeypatch, os, "scandir", errno.EACCES, lambda path: path.endswith("/hop"))
    code, err = grade()
    assert code == 3
    assert f"grader: {pack.root}/hop: Permission denied\n   try: ls -ld " in err
    assert reports(tmp_path) == {}


def test_a_file_of_the_pack_that_a_worker_cannot_read_costs_nobody_a_mark(grade, monkeypatch, pack, tmp_path):
    load = common.load_pack

    def load_and_lose(arguments):
        found = load(arguments)
        (pack.root / "hop" / "data" / "words.txt").unlink()
        return found

    monkeypatch.setattr(common, "load_pack", load_and_lose)
    code, err = grade()
    assert code == 3
    assert f"grader: {pack.root}/hop/data/words.txt: No such file or directory\n   try: ls -ld " in err
    assert reports(tmp_path) == {}


# --- submissions


@pytest.fixture
def bob_is_closed(monkeypatch):
    """Bob's module may not be read by this process."""
    real = folders._read_at

    def refusing(folder, path):
        found = real(folder, path)
        is_bobs = isinstance(found, bytes) and b"# bob" in found
        return folders._unreadable(PermissionError(errno.EACCES, "")) if is_bobs else found

    monkeypatch.setattr(folders, "_read_at", refusing)


@pytest.mark.usefixtures("bob_is_closed")
def test_a_module_that_we_may_not_read_is_our_fault_and_the_others_are_graded(grade, tmp_path):
    code, err = grade()
    made = reports(tmp_path)
    (verdict,) = made["bob"]["exercises"]
    assert code == 3
    assert made["alice"]["summary"] == {"passed": 1}
    assert (verdict["status"], verdict["code"]) == ("grader_error", "unreadable")
    assert verdict["message"] == "hop.py cannot be read: Permission denied."
    assert "1 verdict is missing, for a fault on our side (above)\n   try: make these files readable" in err


def test_once_it_can_be_read_it_is_graded(grade, tmp_path, request, monkeypatch):
    request.getfixturevalue("bob_is_closed")
    assert grade()[0] == 3
    monkeypatch.undo()
    assert grade()[0] == 0
    assert reports(tmp_path)["bob"]["summary"] == {"passed": 1}


def test_an_archive_that_we_may_not_read_is_our_fault(grade, monkeypatch, tmp_path):
    (tmp_path / "class" / "carol.zip").write_bytes(b"PK")
    refuse(monkeypatch, io, "FileIO", errno.EACCES, lambda path: path.endswith("carol.zip"))
    assert grade()[0] == 3
    (verdict,) = reports(tmp_path)["carol"]["exercises"]
    assert (verdict["status"], verdict["detail"]) == ("grader_error", "carol.zip: Permission denied")


def test_an_archive_that_is_broken_stays_its_submissions_matter(grade, tmp_path):
    (tmp_path / "class" / "carol.zip").write_bytes(b"PK")
    assert grade()[0] == 0
    assert reports(tmp_path)["carol"]["summary"] == {"rejected": 1}


# --- which errors


@pytest.mark.parametrize("number", [errno.EACCES, errno.ENOSPC, errno.EROFS, errno.EMFILE, errno.EIO])
def test_what_the_machine_refuses_is_ours(number):
    assert is_own_fault(OSError(number, ""))


@pytest.mark.parametrize("number", [errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.ENAMETOOLONG, errno.ELOOP])
def test_what_a_name_leads_to_is_not(number):
    assert not is_own_fault(OSError(number, ""))


def test_a_remedy_names_what_is_there_as_it_is_typed(tmp_path):
    folder = tmp_path / "a b"
    folder.mkdir()
    assert remedy_for(OSError(errno.ENOSPC, "", str(folder / "c"))).startswith(f"df -h '{folder}': make room")
    assert remedy_for(OSError(errno.EACCES, "", str(folder))).startswith(f"ls -ld '{folder}': it must be yours")
    assert remedy_for(OSError(errno.EMFILE, "")).startswith("ulimit -n ")
