"""A submission that is a folder: what is read, what is no regular file, and how far a search goes."""

import os
import socket

import pytest
from submitted import KATA, OTHER, attempt, taken, zip_of

from grader.intake import folders
from grader.intake.folders import MAX_DEPTH, MAX_ENTRIES, read_folder
from grader.intake.members import MAX_KEPT
from grader.intake.module import MAX_BYTES
from grader.intake.submissions import read
from grader.intake.wanted import wanted

PLACES = ("exercises/track/kata/kata.py", "track/kata/kata.py", "track/kata.py", "kata/kata.py", "kata.py")


def test_an_empty_file_is_a_file_and_no_file_is_none(folder):
    assert taken(folder({"kata.py": b""})) == b""
    assert taken(folder({"README.md": b""}, "bob")) is None


def test_nothing_else_in_a_submission_is_kept(folder):
    files = {"kata.py": b"1", "conftest.py": b"1", "test_kata.py": b"1", "kata.pyc": b"1", "random.py": b"1"}
    contents = read_folder(folder(files), wanted([KATA, OTHER]).is_looked_into)
    assert contents.files == {"kata.py": b"1"}
    assert sorted(contents.names) == sorted(files)


# What is no regular file


def test_a_link_instead_of_the_module_is_not_followed(folder, tmp_path):
    (tmp_path / "secret.py").write_text("x = 1\n")
    alice = folder({})
    (alice / "kata.py").symlink_to(tmp_path / "secret.py")
    assert taken(alice) == ("not_a_file", "a symbolic link")


def test_a_link_that_leads_nowhere_is_told_as_well(folder):
    alice = folder({})
    (alice / "kata.py").symlink_to("kata.py")
    assert taken(alice) == ("not_a_file", "a symbolic link")


@pytest.mark.parametrize("link", ["exercises", "exercises/track", "track", "track/kata", "kata"])
def test_a_link_on_the_way_is_not_followed(folder, link):
    bob = folder({place.removeprefix("exercises/"): b"bob's" for place in PLACES[1:]}, "bob")
    alice = folder({})
    (alice / link).parent.mkdir(parents=True, exist_ok=True)
    (alice / link).symlink_to(bob / link.removeprefix("exercises").strip("/"))
    assert taken(alice)[0] == "not_a_file"
    assert "link" in taken(alice)[1]


def test_a_link_anywhere_else_is_not_followed_and_hides_nothing(folder):
    bob = folder({"deep/kata.py": b"bob's"}, "bob")
    alice = folder({"hw/notes.txt": b""})
    (alice / "hw" / "more").symlink_to(bob)
    (alice / "hw" / "round").symlink_to("..")
    assert taken(alice) is None


def test_a_submission_that_is_named_as_a_link_is_read(folder, tmp_path):
    folder({"kata.py": b"x = 1\n"})
    (tmp_path / "link").symlink_to("alice")
    (tmp_path / "kata.py").symlink_to("alice/kata.py")
    assert [taken(tmp_path / name) for name in ("link", "kata.py")] == [b"x = 1\n"] * 2


def test_a_folder_called_like_the_module_is_told(folder):
    assert taken(folder({"kata.py/x.py": b""})) == ("not_a_file", "a folder")


def test_a_fifo_does_not_hold_the_grader(folder):
    alice = folder({})
    os.mkfifo(alice / "kata.py")
    os.mkfifo(alice / "work.zip")
    assert taken(alice) == ("not_a_file", "a FIFO")


def test_a_socket_is_told(folder, monkeypatch):
    alice = folder({})
    monkeypatch.chdir(alice)  # the path of a socket is short
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("kata.py")
        assert taken(alice) == ("not_a_file", "a socket")


def test_a_file_where_a_folder_should_be_is_passed_over(folder):
    assert taken(folder({"exercises": b"", "track": b"", "kata.py": b"1"})) == b"1"


def test_a_file_that_cannot_be_read_is_told(open_folder, request):
    (open_folder / "kata.py").write_text("x = 1\n")
    (open_folder / "kata.py").chmod(0)
    request.getfixturevalue("nobody")
    assert taken(open_folder) == ("unreadable", "Permission denied")


def test_what_the_machine_may_not_read_is_no_fault_of_the_submissions(open_folder, request):
    """Who took the rights away cannot be known here: that is never held against a student."""
    (open_folder / "kata.py").write_text("x = 1\n")
    (open_folder / "kata.py").chmod(0)
    (open_folder / "alice.zip").write_bytes(b"PK")
    (open_folder / "alice.zip").chmod(0)
    request.getfixturevalue("nobody")
    assert attempt(open_folder).rejection.is_ours
    packed = attempt(open_folder / "alice.zip").rejection
    assert (packed.code, packed.detail, packed.is_ours) == ("unreadable", "alice.zip: Permission denied", True)


def test_a_folder_that_cannot_be_entered_is_told(open_folder, request):
    (open_folder / "kata").mkdir(mode=0)
    request.getfixturevalue("nobody")
    assert taken(open_folder) == ("unreadable", "Permission denied")


def test_so_is_one_in_which_the_module_may_lie_and_one_that_is_the_submission(open_folder, request):
    (open_folder / "hw" / "deep").mkdir(parents=True)
    (open_folder / "hw" / "deep").chmod(0)
    request.getfixturevalue("nobody")
    assert taken(open_folder) == ("unreadable", "hw/deep: Permission denied")
    assert taken(open_folder / "hw" / "deep") == ("unreadable", "Permission denied")


def test_a_folder_that_cannot_be_entered_costs_nothing_that_was_found(open_folder, request):
    (open_folder / "hw").mkdir()
    (open_folder / "hw" / "kata.py").write_bytes(b"x = 1\n")
    (open_folder / "closed").mkdir(mode=0)
    request.getfixturevalue("nobody")
    assert taken(open_folder) == b"x = 1\n"


# Sizes


def test_a_file_that_is_too_large_is_not_taken_in(folder):
    assert taken(folder({"kata.py": b"#" * (MAX_BYTES + 1)})) == ("too_large", f"more than {MAX_BYTES} bytes")
    assert len(taken(folder({"kata.py": b"#" * MAX_BYTES}))) == MAX_BYTES


def test_a_file_of_any_size_costs_no_memory(folder):
    alice = folder({"kata.py": b"", "work.zip": b"", "work.tar.gz": b""})
    for name in ("kata.py", "work.zip", "work.tar.gz"):
        os.truncate(alice / name, 2**40)
    assert taken(alice)[0] == "too_large"


def test_a_module_is_found_as_deep_as_the_search_goes(folder):
    at_the_end = "/".join(["d"] * MAX_DEPTH)
    assert taken(folder({f"{at_the_end}/kata.py": b"1"})) == b"1"
    assert taken(folder({f"{at_the_end}/d/kata.py": b"1"}, "bob")) is None


@pytest.fixture
def few(monkeypatch):
    """A search that ends after ten files and folders."""
    monkeypatch.setattr(folders, "MAX_ENTRIES", 10)


@pytest.mark.usefixtures("few")
def test_in_a_folder_with_too_many_files_what_was_not_found_is_told_and_what_was_found_counts(folder):
    alice = folder({f"data/{number}.csv": b"" for number in range(20)} | {"kata.py": b"1", "zz/other.py": b"2"})
    first, second = read(alice, [KATA, OTHER]).attempts
    assert first.module == b"1"
    assert (second.rejection.code, second.rejection.detail) == ("unreadable", "more than 10 files lie there")


@pytest.mark.usefixtures("few")
def test_what_no_person_wrote_is_not_counted(folder):
    files = {f"{where}/{n}.py": b"" for where in ("venv", ".git", "node_modules", "env/lib") for n in range(9)}
    assert taken(folder(files | {"env/pyvenv.cfg": b"", "zz/kata.py": b"1"})) == b"1"


def test_the_files_of_a_whole_checkout_are_far_from_too_many():
    assert MAX_ENTRIES >= 50_000


def test_very_many_files_of_one_name_are_not_all_kept(folder, monkeypatch):
    monkeypatch.setattr(folders, "MAX_KEPT", 10)
    contents = read_folder(folder({f"{n}/kata.py": b"12345" for n in range(5)}), wanted([KATA]).is_looked_into)
    assert len(contents.files) == 2
    assert MAX_KEPT >= 8 * 31 * MAX_BYTES, "every module of the course several times, as large as it may be"


def test_of_very_many_archives_not_all_are_opened(folder, monkeypatch):
    packed = zip_of(("kata.py", b"1"))
    monkeypatch.setattr(folders, "MAX_ALL_PACKED", len(packed))
    contents = read_folder(folder({f"{n}.zip": packed for n in range(5)}), wanted([KATA]).is_looked_into)
    assert list(contents.files) == ["0.zip"]


def test_a_folder_called_like_an_archive_is_a_folder(folder):
    found = attempt(folder({"work.zip/kata.py": b"1"}))
    assert (found.module, found.found) == (b"1", "work.zip/kata.py")
    assert taken(folder({"work.tar.gz/notes.txt": b""}, "bob")) is None
