"""Submissions: what is taken from a folder or an archive, what is refused and why, and whose it is."""

import bz2
import contextlib
import gzip
import io
import os
import random
import socket
import stat
import sys
import tarfile
import tempfile
import warnings
import zipfile
from pathlib import Path

import pytest

from grader.errors import NotASubmission
from grader.grading.grade import Grader, grade_one
from grader.intake import zips
from grader.intake.archives import MAX_ENTRIES, MAX_PACKED, read_members
from grader.intake.classroom import Class
from grader.intake.members import MAX_UNPACKED
from grader.intake.module import MAX_BYTES
from grader.intake.submissions import children, id_of, read, read_of_class
from grader.model import Exercise, Isolation, Rejection, Status
from grader.wire import decode_report


def exercise(name):
    return Exercise(id=name, stub=b"", suite=b"", title={})


KATA, OTHER = exercise("track/kata"), exercise("track/other")


def taken(path, *exercises):
    """What is found for `track/kata`: its bytes, or (code, detail) of a rejection, or None."""
    attempts = {attempt.exercise: attempt for attempt in read(path, exercises or (KATA,)).attempts}
    found = attempts["track/kata"]
    return (found.rejection.code, found.rejection.detail) if found.rejection else found.module


@pytest.fixture
def folder(tmp_path):
    """Write a submission from {path: bytes}."""

    def write(files, name="alice"):
        for place, data in files.items():
            path = tmp_path / name / place
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        (tmp_path / name).mkdir(exist_ok=True)
        return tmp_path / name

    return write


@pytest.fixture
def zipped(tmp_path):
    """Write a zip archive from (name or ZipInfo, bytes)."""

    def write(*entries, name="alice.zip", method=zipfile.ZIP_DEFLATED):
        with zipfile.ZipFile(tmp_path / name, "w", method) as archive, _quiet():
            for entry, data in entries:
                archive.writestr(entry, data)
        return tmp_path / name

    return write


@pytest.fixture
def tarred(tmp_path):
    """Write a tar archive from (name or TarInfo, bytes)."""

    def write(*entries, name="alice.tar.gz", mode="w:gz"):
        with tarfile.open(tmp_path / name, mode) as archive:
            for entry, data in entries:
                info = tarfile.TarInfo(entry) if isinstance(entry, str) else entry
                info.size = len(data)
                archive.addfile(info, io.BytesIO(data))
        return tmp_path / name

    return write


@contextlib.contextmanager
def _quiet():
    """zipfile warns about names that it writes twice: here on purpose."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


@pytest.fixture(params=["zip", "tar.gz", "tgz", "tar"])
def packed(request, zipped, tarred):
    """Write the same archive in every format."""

    def write(*entries):
        if request.param == "zip":
            return zipped(*entries)
        return tarred(*entries, name=f"alice.{request.param}", mode="w" if request.param == "tar" else "w:gz")

    return write


# Where a module may lie

LAYOUTS = ("exercises/track/kata/kata.py", "track/kata/kata.py", "kata/kata.py", "kata.py")


@pytest.mark.parametrize("place", LAYOUTS)
def test_a_module_is_found_in_every_layout(folder, place):
    assert taken(folder({place: b"x = 1\n"})) == b"x = 1\n"


@pytest.mark.parametrize("number", range(len(LAYOUTS)))
def test_the_first_layout_that_exists_wins(folder, number):
    files = {place: str(rank).encode() for rank, place in enumerate(LAYOUTS) if rank >= number}
    assert taken(folder(files)) == str(number).encode()


@pytest.mark.parametrize("number", range(len(LAYOUTS)))
def test_in_an_archive_as_well(packed, number):
    files = [(place, str(rank).encode()) for rank, place in enumerate(LAYOUTS) if rank >= number]
    assert taken(packed(*reversed(files))) == str(number).encode()


def test_a_slug_of_two_tracks_needs_its_track(folder):
    twins = (KATA, exercise("elsewhere/kata"))
    assert taken(folder({"kata/kata.py": b"1", "kata.py": b"2"}), *twins) is None
    assert taken(folder({"track/kata/kata.py": b"3"}), *twins) == b"3"


def test_in_an_archive_of_one_track_as_well(packed):
    twins = (KATA, exercise("elsewhere/kata"))
    assert taken(packed(("track/kata/kata.py", b"1")), *twins) == b"1"


def test_an_empty_file_is_a_file_and_no_file_is_none(folder):
    assert taken(folder({"kata.py": b""})) == b""
    assert taken(folder({"README.md": b""}, "bob")) is None


def test_an_empty_file_in_an_archive_too(packed):
    assert taken(packed(("kata.py", b""))) == b""


def test_nothing_else_in_a_submission_is_looked_at(folder):
    alice = folder({"kata.py": b"1", "conftest.py": b"1", "test_kata.py": b"1", "kata.pyc": b"1", "random.py": b"1"})
    bob = folder({"kata.py": b"1"}, "bob")
    assert read(alice, (KATA, OTHER)).attempts == read(bob, (KATA, OTHER)).attempts
    assert read(alice, (KATA, OTHER)).digest == read(bob, (KATA, OTHER)).digest


def test_a_digest_covers_every_byte(folder):
    digests = {
        read(folder(files, name), (KATA, OTHER)).digest
        for name, files in {
            "a": {"kata.py": b"1"},
            "b": {"kata.py": b"2"},
            "c": {"other.py": b"1"},
            "d": {"kata.py": b"1", "other.py": b""},
            "e": {},
        }.items()
    }
    assert len(digests) == 5


def test_a_folder_and_an_archive_of_the_same_files_have_the_same_digest(folder, packed):
    alice = folder({"kata.py": b"1", "track/other/other.py": b"2"})
    archive = packed(("kata.py", b"1"), ("track/other/other.py", b"2"))
    assert read(alice, (KATA, OTHER)).digest == read(archive, (KATA, OTHER)).digest


# What is no module


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
    bob = folder({place.removeprefix("exercises/"): b"bob's" for place in LAYOUTS[1:]}, "bob")
    alice = folder({})
    (alice / link).parent.mkdir(parents=True, exist_ok=True)
    (alice / link).symlink_to(bob / link.removeprefix("exercises").strip("/"))
    assert taken(alice)[0] == "not_a_file"
    assert "link" in taken(alice)[1]


def test_a_folder_called_like_the_module_is_told(folder):
    assert taken(folder({"kata.py/x.py": b""})) == ("not_a_file", "a folder")


def test_a_fifo_does_not_hold_the_grader(folder):
    alice = folder({})
    os.mkfifo(alice / "kata.py")
    assert taken(alice) == ("not_a_file", "a FIFO")


def test_a_socket_is_told(folder, monkeypatch):
    alice = folder({})
    monkeypatch.chdir(alice)  # the path of a socket is short
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("kata.py")
        assert taken(alice) == ("not_a_file", "a socket")


def test_a_file_where_a_folder_should_be_is_passed_over(folder):
    assert taken(folder({"exercises": b"", "track": b"", "kata.py": b"1"})) == b"1"


@pytest.fixture
def nobody():
    """Without root's rights: as root, as somebody else for the while."""
    ours = os.geteuid()
    if ours == 0:
        os.seteuid(65534)
    yield
    os.seteuid(ours)


@pytest.fixture
def open_folder():
    """A folder that everybody may enter, unlike pytest's own."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


def test_a_file_that_cannot_be_read_is_told(open_folder, request):
    (open_folder / "kata.py").write_text("x = 1\n")
    (open_folder / "kata.py").chmod(0)
    request.getfixturevalue("nobody")
    assert taken(open_folder) == ("unreadable", "Permission denied")


def test_a_folder_that_cannot_be_entered_is_told(open_folder, request):
    (open_folder / "kata").mkdir(mode=0)
    request.getfixturevalue("nobody")
    assert taken(open_folder) == ("unreadable", "Permission denied")


def test_a_file_that_is_too_large_is_not_taken_in(folder):
    assert taken(folder({"kata.py": b"#" * (MAX_BYTES + 1)})) == ("too_large", f"more than {MAX_BYTES} bytes")
    assert len(taken(folder({"kata.py": b"#" * MAX_BYTES}))) == MAX_BYTES


def test_a_file_of_any_size_costs_no_memory(folder):
    alice = folder({"kata.py": b""})
    os.truncate(alice / "kata.py", 2**40)
    assert taken(alice)[0] == "too_large"


# Archives


@pytest.mark.parametrize(
    "name", ["kata.py", "./kata.py", "alice/kata.py", "./alice/kata.py", "alice/track/kata/kata.py", "a\\kata\\kata.py"]
)
def test_an_archive_may_hold_one_folder_around_everything(packed, name):
    assert taken(packed((name, b"x = 1\n"), (name.replace("kata.py", "notes.txt"), b""))) == b"x = 1\n"


def test_two_folders_in_an_archive_are_two_folders(packed):
    assert taken(packed(("alice/kata.py", b"1"), ("bob/kata.py", b"2"))) is None


def test_what_macos_adds_is_noise(packed):
    archive = packed(
        ("alice/.DS_Store", b"\0"),
        ("alice/kata.py", b"x = 1\n"),
        ("__MACOSX/._alice", b"\0"),
        ("__MACOSX/alice/._kata.py", b"\0"),
        ("._alice", b"\0"),
        ("alice/._kata.py", b"\0"),
    )
    assert taken(archive) == b"x = 1\n"


@pytest.mark.parametrize(
    "name", ["/kata.py", "../kata.py", "a/../../kata.py", "C:\\kata.py", "..\\kata.py", "/etc/passwd"]
)
def test_a_path_that_leads_outside_refuses_the_whole_archive(packed, name):
    code, detail = taken(packed(("kata.py", b"x = 1\n"), (name, b"")))
    assert (code, "leads outside" in detail) == ("archive", True)


@pytest.mark.parametrize("again", ["kata.py", "./kata.py", "KATA.py", "Kata.PY"])
def test_a_name_that_comes_twice_on_some_file_system_refuses_the_whole_archive(packed, again):
    code, detail = taken(packed(("kata.py", b"1"), (again, b"2")))
    assert (code, detail) == ("archive", f"it holds {again!r} twice")


def a_link(name, target, kind=tarfile.SYMTYPE):
    info = tarfile.TarInfo(name)
    info.type, info.linkname = kind, target
    return info


def a_zipped_link(name):
    info = zipfile.ZipInfo(name)
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return info


def test_a_link_in_a_tar_is_no_module(tarred):
    assert taken(tarred((a_link("kata.py", "/etc/passwd"), b""))) == ("not_a_file", "a symbolic link")


def test_a_hard_link_in_a_tar_is_no_module(tarred):
    archive = tarred(("other.py", b"1"), (a_link("kata.py", "other.py", tarfile.LNKTYPE), b""))
    assert taken(archive) == ("not_a_file", "a hard link")


def test_a_link_in_a_zip_is_no_module(zipped):
    assert taken(zipped((a_zipped_link("kata.py"), b"/etc/passwd"))) == ("not_a_file", "a symbolic link")


@pytest.mark.parametrize("name", ["kata/kata.py", "./kata/kata.py", "kata/deeper/notes.txt"])
def test_what_would_be_written_through_a_link_refuses_the_whole_archive(tarred, zipped, name):
    for archive in (
        tarred((a_link("kata", "/tmp"), b""), (name, b"1")),
        zipped((a_zipped_link("kata"), b"/tmp"), (name, b"1")),
    ):
        code, detail = taken(archive)
        assert (code, "through a link" in detail) == ("archive", True)


@pytest.mark.parametrize("kind", [tarfile.FIFOTYPE, tarfile.CHRTYPE, tarfile.BLKTYPE])
def test_a_device_in_a_tar_is_no_module(tarred, kind):
    info = tarfile.TarInfo("kata.py")
    info.type = kind
    assert taken(tarred((info, b"")))[0] == "not_a_file"


def test_a_folder_called_like_the_module_in_an_archive_is_rejected_as_it_is_in_a_folder(tarred, zipped):
    info = tarfile.TarInfo("kata.py")
    info.type = tarfile.DIRTYPE
    assert [found[0] for found in (taken(tarred((info, b""))), taken(zipped(("kata.py/", b""))))] == ["not_a_file"] * 2


def test_a_member_that_is_too_large_is_not_taken_in(packed):
    archive = packed(("kata.py", b"\0" * (MAX_BYTES + 1)), ("other.py", b"1"))
    assert taken(archive, KATA, OTHER) == ("too_large", f"more than {MAX_BYTES} bytes")
    assert read(archive, (OTHER,)).attempts[0].module == b"1"


def test_an_archive_that_unpacks_to_too_much_is_refused(zipped):
    code, detail = taken(zipped(("kata.py", b"1"), ("bomb.bin", bytes(MAX_UNPACKED))))
    assert (code, detail) == ("archive", "it unpacks to too many bytes")


@pytest.mark.parametrize(
    "kind", [tarfile.REGTYPE, tarfile.GNUTYPE_LONGNAME, tarfile.XHDTYPE], ids=["file", "name", "pax"]
)
def test_a_tar_that_unpacks_to_too_much_is_refused_wherever_it_hides_it(tmp_path, kind):
    bomb = tarfile.TarInfo("bomb")
    bomb.type, bomb.size = kind, MAX_UNPACKED
    with gzip.open(tmp_path / "alice.tar.gz", "wb", compresslevel=1) as file:
        file.write(bomb.tobuf(tarfile.GNU_FORMAT))
        for _ in range(MAX_UNPACKED // 2**20):
            file.write(bytes(2**20))
        file.write(tarfile.TarInfo("kata.py").tobuf())
    assert taken(tmp_path / "alice.tar.gz") == ("archive", "it unpacks to too many bytes")


@pytest.mark.parametrize("name", ["alice.zip", "alice.tar", "alice.tar.gz"])
def test_an_archive_that_is_too_large_as_it_lies_there_is_not_opened(tmp_path, name):
    with (tmp_path / name).open("wb") as file:
        file.truncate(MAX_PACKED + 1)
    expected = f"it has {MAX_PACKED + 1} bytes, at most {MAX_PACKED} are read"
    assert taken(tmp_path / name) == ("archive", expected)


def test_an_archive_with_too_many_entries_is_refused(zipped, tarred):
    entries = [(f"{number}.txt", b"") for number in range(MAX_ENTRIES + 1)]
    for archive in (zipped(*entries, method=zipfile.ZIP_STORED), tarred(*entries, name="alice.tar", mode="w")):
        assert taken(archive) == ("archive", f"it has more than {MAX_ENTRIES} entries")


def test_a_zip_that_lies_about_sizes_is_refused(zipped):
    archive = zipped(("kata.py", bytes(5 * MAX_BYTES)))
    data = bytearray(archive.read_bytes())
    for header, place in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = data.index(header) + place
        data[at : at + 4] = (10).to_bytes(4, "little")
    archive.write_bytes(data)
    assert taken(archive)[0] == "archive"


def test_an_encrypted_zip_is_refused(zipped):
    archive = zipped(("kata.py", b"x = 1\n"))
    data = bytearray(archive.read_bytes())
    data[data.index(b"PK\x03\x04") + 6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    archive.write_bytes(data)
    assert taken(archive)[0] == "archive"


def test_a_zip_packed_in_an_unknown_way_is_refused(zipped):
    archive = zipped(("kata.py", b"x = 1\n"))
    data = bytearray(archive.read_bytes())
    data[data.index(b"PK\x03\x04") + 8] = data[data.index(b"PK\x01\x02") + 10] = 99
    archive.write_bytes(data)
    assert taken(archive)[0] == "archive"


@pytest.mark.parametrize("name", ["alice.zip", "alice.tar.gz", "alice.tgz", "alice.tar"])
@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"hello",
        b"PK\x03\x04",
        b"\x1f\x8b",
        b"\x1f\x8b\x08" + b"\0" * 40,
        bytes(100),
        b"Rar!\x1a\x07\x00",
        bz2.compress(b"x"),
    ],
    ids=["empty", "text", "zip's head", "gzip's head", "gzip's header", "zeros", "rar", "bzip2"],
)
def test_what_is_no_archive_is_refused(tmp_path, name, data):
    (tmp_path / name).write_bytes(data)
    assert taken(tmp_path / name)[0] == "archive"


def test_an_archive_that_was_cut_off_is_refused(packed):
    archive = packed(("kata.py", random.Random(1).randbytes(20_000)))
    whole = archive.read_bytes()
    for length in (len(whole) // 2, 600):
        archive.write_bytes(whole[:length])
        assert taken(archive)[0] == "archive"


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_zip_with_a_flipped_byte_never_stops_the_grader(zipped, method):
    archive = zipped(("kata.py", random.Random(2).randbytes(300)), method=method)
    whole = archive.read_bytes()
    for at in range(0, len(whole), 5):
        archive.write_bytes(whole[:at] + bytes([whole[at] ^ 0xA5]) + whole[at + 1 :])
        found = taken(archive)
        assert found is None or isinstance(found, bytes) or found[0] in {"archive", "not_a_file", "too_large"}


def test_a_tar_with_a_flipped_byte_never_stops_the_grader(tarred):
    archive = tarred(("kata.py", random.Random(3).randbytes(300)))
    whole = archive.read_bytes()
    for at in range(0, len(whole), 5):
        archive.write_bytes(whole[:at] + bytes([whole[at] ^ 0xA5]) + whole[at + 1 :])
        found = taken(archive)
        assert found is None or isinstance(found, bytes) or found[0] in {"archive", "not_a_file", "too_large"}


def test_an_archive_is_told_by_what_it_holds_and_not_by_its_name(zipped, tarred):
    assert taken(zipped(("kata.py", b"1"), name="alice.tar.gz")) == b"1"
    assert taken(tarred(("kata.py", b"2"), name="bob.zip")) == b"2"
    assert taken(tarred(("kata.py", b"3"), name="carol.tar.gz", mode="w")) == b"3"


def test_an_archive_without_a_module_is_missing_it(packed):
    assert taken(packed(("README.md", b""))) is None


def test_names_in_any_encoding_hide_no_module(tarred):
    assert taken(tarred(("caf\udce9/kata.py", b"1"))) == b"1"


def test_nothing_is_unpacked_to_the_disk(packed, tmp_path):
    archive = packed(("alice/kata.py", b"1"), ("alice/sub/notes.txt", b"2"))
    taken(archive)
    assert list(tmp_path.rglob("*")) == [archive]


# Whose it is

NAMES = {
    "plain": "alice",
    "spaces": "  alice  b ",
    "quotes": 'o\'hara "x" `y`',
    "Korean": "김철수",
    "emoji": "👩\u200d💻",
    "a leading dash": "--jobs",
    "a dot inside": "alice.smith",
    "shell characters": "$(rm -rf *);&|<>",
    "a newline": "two\nlines",
    "markup": "<b>::error::",
    "an escape": "\x1b[31mred",
    "255 bytes": "가" * 85,
    "a formula": "=1+1",
}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_folders_name_is_the_id_whatever_it_is(folder, name):
    alice = folder({"kata.py": b"1"}, name)
    assert (read(alice, (KATA,)).id, children(alice.parent)) == (name, [alice])


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_every_id_gets_a_report_of_its_own(folder, name, tmp_path, make_pack, pool):
    stub = "def f():\n    raise NotImplementedError\n"
    pack = make_pack({"track/kata/kata.py": stub, "track/kata/test_kata.py": "from kata import f\ndef test(): f()\n"})
    path = folder({"kata.py": stub.encode()}, f"class/{name}")
    room = Class(submissions=path.parent, reports=tmp_path / "reports")
    grader = Grader(catalogue=pack, pool=pool, seed=1, isolation=Isolation(level="process"))
    assert [entry for entry, _ in room.entries()] == [name]
    made = grade_one(grader, room, name, path)
    (written,) = (tmp_path / "reports").iterdir()
    assert made.exercises[0].status is Status.UNTOUCHED
    assert decode_report(written.read_bytes(), written) == made == room.earlier(name)
    assert made.submission.id == name


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS has no such names")
def test_bytes_that_are_no_text_are_shown_as_escapes(tmp_path):
    path = tmp_path / os.fsdecode(b"caf\xe9")
    path.mkdir()
    plain = tmp_path / r"caf\xe9"
    plain.mkdir()
    assert id_of(path).startswith(r"caf\xe9~")
    assert id_of(plain) == r"caf\xe9"
    assert read(path, (KATA,)).attempts[0].module is None


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("alice.zip", "alice"),
        ("alice.tar.gz", "alice"),
        ("alice.TGZ", "alice"),
        ("alice.tar", "alice"),
        ("alice.v2.zip", "alice.v2"),
        ("alice.zip.zip", "alice.zip"),
        ("홍길동.zip", "홍길동"),
        ("-x.zip", "-x"),
    ],
)
def test_an_archives_id_is_its_name_without_the_ending(tmp_path, name, shown):
    (tmp_path / name).write_bytes(b"")
    assert id_of(tmp_path / name) == shown


def test_a_folder_keeps_its_whole_name(tmp_path):
    (tmp_path / "alice.zip").mkdir()
    assert id_of(tmp_path / "alice.zip") == "alice.zip"


def test_the_folder_here_has_a_name_too(folder, monkeypatch):
    monkeypatch.chdir(folder({"kata.py": b"1"}))
    assert read(Path(), (KATA,)).id == "alice"


def test_a_class_is_its_folders_and_archives_sorted(folder, zipped, tarred, tmp_path):
    for name in ("carol", "Bob", ".git"):
        folder({}, name)
    zipped(("kata.py", b"1"), name="dave.zip")
    tarred(("kata.py", b"1"), name="alice.tgz")
    (tmp_path / "grades.csv").write_text("")
    (tmp_path / ".hidden.zip").write_bytes(b"")
    (tmp_path / "dangling.zip").symlink_to("nowhere")
    assert [path.name for path in children(tmp_path)] == ["Bob", "alice.tgz", "carol", "dave.zip"]


def test_an_archive_beside_a_folder_of_its_name_keeps_its_ending(folder, zipped, tarred, tmp_path):
    folder({"kata.py": b"1"}, "alice")
    zipped(("kata.py", b"2"), name="alice.zip")
    zipped(("kata.py", b"2"), name="bob.zip")
    tarred(("kata.py", b"3"), name="bob.tar.gz")
    room = Class(submissions=tmp_path, reports=tmp_path / "reports")
    assert sorted(name for name, _ in room.entries()) == ["alice", "alice.zip", "bob.tar.gz", "bob.zip"]


def test_a_class_that_is_not_there_is_the_callers_mistake(tmp_path):
    with pytest.raises(NotASubmission, match="nowhere") as caught:
        children(tmp_path / "nowhere")
    assert caught.value.remedy.startswith("grader grade ")


@pytest.mark.parametrize("name", ["nowhere", "a_fifo"])
def test_what_is_neither_folder_nor_archive_is_the_callers_mistake(tmp_path, name):
    os.mkfifo(tmp_path / "a_fifo")
    with pytest.raises(NotASubmission, match="neither a folder nor an archive") as caught:
        read(tmp_path / name, (KATA,))
    assert caught.value.remedy.startswith("grader score ")


def test_no_two_submissions_get_the_same_id_however_they_are_called(zipped, tarred, tmp_path):
    zipped(("kata.py", b"1"), name="a.zip")
    tarred(("kata.py", b"2"), name="a.tar.gz")
    zipped(("kata.py", b"3"), name="a.zip.zip")
    names = [name for name, _ in Class(submissions=tmp_path, reports=tmp_path / "reports").entries()]
    assert len(names) == len({name.casefold() for name in names}) == 3


def test_of_files_that_no_exercise_asks_for_nothing_is_kept_but_their_paths(packed):
    noise = [(f"alice/n{number}.py", b"x" * 60_000) for number in range(50)]
    path = packed(("alice/kata.py", b"x = 1\n"), *noise)
    found = read_members(path, {"kata.py"})
    assert found.pop("alice/kata.py") == b"x = 1\n"
    assert set(found.values()) == {b""}
    assert len(found) == len(noise)


@pytest.mark.parametrize("disks", [bytes(4), b"PK\5\6"])
def test_a_zip_whose_list_of_entries_is_too_long_is_refused_before_it_is_read(zipped, monkeypatch, disks):
    path = zipped(*((f"alice/{number:060d}.txt", b"") for number in range(200)))
    packed = path.read_bytes()
    path.write_bytes(packed[:-18] + disks + packed[-14:])
    assert not isinstance(read_members(path, {"kata.py"}), Rejection)
    monkeypatch.setattr(zips, "MAX_LIST", 4096)
    assert read_members(path, {"kata.py"}) == Rejection(
        code="archive", detail="its list of entries is too long: at most 4096 bytes are read"
    )


def test_a_link_in_a_class_s_folder_is_no_submission_of_its_own(open_class):
    alice = open_class / "alice"
    (open_class / "eve").symlink_to("alice")
    assert read_of_class(alice, [KATA]).attempts[0].module == b"x = 1\n"
    assert read_of_class(open_class / "eve", [KATA]).attempts[0].rejection.code == "not_a_file"
    assert read(open_class / "eve", [KATA]).attempts[0].module == b"x = 1\n", "whoever names a link means it"


@pytest.fixture
def open_class(tmp_path):
    (tmp_path / "class" / "alice").mkdir(parents=True)
    (tmp_path / "class" / "alice" / "kata.py").write_bytes(b"x = 1\n")
    return tmp_path / "class"
