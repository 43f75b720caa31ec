"""Archives: what is taken from a zip or a tar, what refuses one whole, and what costs nobody anything."""

import bz2
import gzip
import random
import struct
import tarfile
import zipfile
import zlib

import pytest
from submitted import KATA, OTHER, a_link, a_zipped_link, attempt, taken, tar_of, zip_of

from grader.intake.archives import MAX_DEPTH, MAX_PACKED, read_members
from grader.intake.members import MAX_ENTRIES, MAX_ENTRIES_OF_ANY_KIND, MAX_INNER, MAX_KEPT, MAX_UNPACKED, Budget
from grader.intake.module import MAX_BYTES
from grader.intake.submissions import read
from grader.intake.wanted import wanted
from grader.model import Rejection

IS_WANTED = wanted([KATA]).is_looked_into


@pytest.mark.parametrize(
    "name", ["kata.py", "./kata.py", "alice/kata.py", "./alice/kata.py", "alice/track/kata/kata.py", "a\\kata\\kata.py"]
)
def test_an_archive_may_hold_one_folder_around_everything(packed, name):
    found = attempt(packed((name, b"x = 1\n"), (name.replace("kata.py", "notes.txt"), b"")))
    assert (found.module, found.declared) == (b"x = 1\n", True)


def test_the_folder_around_everything_is_not_told(packed):
    assert attempt(packed(("alice/kata.py", b"1"), ("alice/README", b""))).found == "kata.py"
    assert attempt(packed(("alice/hw/kata.py", b"1"), ("alice/README", b""))).found == "alice/hw/kata.py"


def test_two_folders_in_an_archive_are_two_folders(packed):
    assert taken(packed(("alice/kata.py", b"1"), ("bob/kata.py", b"2"))) == ("ambiguous", "alice/kata.py, bob/kata.py")


def test_more_folders_around_it_and_more_files_beside_it_hide_no_module(packed):
    assert taken(packed(("week 1/hw/kata.py", b"1"))) == b"1"
    assert taken(packed(("hw/kata.py", b"2"), ("setup.py", b""), ("src/util.py", b""), ("docs/", b""))) == b"2"


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
    assert attempt(archive).declared


def test_an_empty_file_is_a_file_and_no_file_is_none(packed):
    assert taken(packed(("kata.py", b""))) == b""
    assert taken(packed(("README.md", b""))) is None


def test_of_files_that_no_exercise_asks_for_nothing_is_kept_but_their_paths(packed):
    noise = [(f"alice/n{number}.py", b"x" * 60_000) for number in range(50)]
    found = read_members(packed(("alice/kata.py", b"x = 1\n"), *noise), IS_WANTED)
    assert found.files == {"alice/kata.py": b"x = 1\n"}
    assert len(found.names) == len(noise) + 1


# What endangers the module refuses the archive


@pytest.mark.parametrize(
    "name", ["/kata.py", "../kata.py", "a/../../kata.py", "C:\\kata.py", "..\\kata.py", "/etc/passwd"]
)
def test_a_path_that_leads_outside_refuses_the_whole_archive(packed, name):
    code, detail = taken(packed(("kata.py", b"x = 1\n"), (name, b"")))
    assert (code, "leads outside" in detail) == ("archive", True)


@pytest.mark.parametrize("again", ["kata.py", "./kata.py", "KATA.py", "Kata.PY"])
def test_a_module_that_comes_twice_with_different_contents_refuses_the_whole_archive(packed, again):
    code, detail = taken(packed(("kata.py", b"1"), (again, b"2")))
    told = again.removeprefix("./")
    assert (code, detail) == ("archive", f"it holds {told!r} twice, with different contents")


@pytest.mark.parametrize("again", ["kata.py", "./kata.py", "KATA.py"])
def test_a_module_that_is_listed_twice_with_the_same_contents_is_one(packed, again):
    assert taken(packed(("kata.py", b"1"), (again, b"1"))) == b"1"


def test_other_files_may_come_as_often_as_they_like(packed):
    archive = packed(("kata.py", b"1"), ("README", b"a"), ("readme", b"b"), ("README", b"c"), ("a/", b""), ("a/", b""))
    assert taken(archive) == b"1"


def test_a_link_in_a_tar_is_no_module(tarred):
    assert taken(tarred((a_link("kata.py", "/etc/passwd"), b""))) == ("not_a_file", "a symbolic link")


def test_a_hard_link_in_a_tar_is_no_module(tarred):
    archive = tarred(("other.py", b"1"), (a_link("kata.py", "other.py", tarfile.LNKTYPE), b""))
    assert taken(archive) == ("not_a_file", "a hard link")


def test_a_link_in_a_zip_is_no_module(zipped):
    assert taken(zipped((a_zipped_link("kata.py"), b"/etc/passwd"))) == ("not_a_file", "a symbolic link")


@pytest.mark.parametrize("name", ["kata/kata.py", "./kata/kata.py", "KATA/deeper/kata.py"])
def test_a_module_that_would_be_written_through_a_link_refuses_the_whole_archive(tarred, zipped, name):
    for archive in (
        tarred((a_link("kata", "/tmp"), b""), (name, b"1")),
        zipped((a_zipped_link("kata"), b"/tmp"), (name, b"1")),
    ):
        code, detail = taken(archive)
        assert (code, "through a link" in detail) == ("archive", True)


def test_links_elsewhere_cost_nothing(tarred, zipped):
    for archive in (
        tarred((a_link("data", "/tmp"), b""), ("data/notes.txt", b""), ("kata.py", b"1")),
        zipped((a_zipped_link("data"), b"/tmp"), ("data/notes.txt", b""), ("kata.py", b"1")),
    ):
        assert taken(archive) == b"1"


@pytest.mark.parametrize("kind", [tarfile.FIFOTYPE, tarfile.CHRTYPE, tarfile.BLKTYPE])
def test_a_device_in_a_tar_is_no_module(tarred, kind):
    info = tarfile.TarInfo("kata.py")
    info.type = kind
    assert taken(tarred((info, b"")))[0] == "not_a_file"


def test_a_folder_called_like_the_module_in_an_archive_is_rejected_as_it_is_in_a_folder(tarred, zipped):
    info = tarfile.TarInfo("kata.py")
    info.type = tarfile.DIRTYPE
    assert [found[0] for found in (taken(tarred((info, b""))), taken(zipped(("kata.py/", b""))))] == ["not_a_file"] * 2


# Sizes


def test_a_member_that_is_too_large_is_not_taken_in(packed):
    archive = packed(("kata.py", b"\0" * (MAX_BYTES + 1)), ("other.py", b"1"))
    assert taken(archive, KATA, OTHER) == ("too_large", f"more than {MAX_BYTES} bytes")
    assert read(archive, (OTHER,)).attempts[0].module == b"1"


def test_what_nobody_asks_for_is_not_unpacked_from_a_zip_however_large_it_is(zipped, monkeypatch):
    path = zipped(("data.bin", bytes(MAX_UNPACKED + 1)), ("kata.py", b"1"), ("more/data.bin", bytes(2**20)))
    unpacked = []
    monkeypatch.setattr(Budget, "unpack", lambda _, count: unpacked.append(count))
    assert taken(path) == b"1"
    assert sum(unpacked) == 1


def test_a_zip_may_lie_there_larger_than_any_tar(zipped, monkeypatch):
    monkeypatch.setattr("grader.intake.archives.MAX_PACKED", 4096)
    noise = random.Random(1).randbytes(8192)
    assert taken(zipped(("photo.jpg", noise), ("kata.py", b"1"))) == b"1"


def test_many_modules_that_unpack_to_too_much_together_are_refused(zipped):
    path = zipped(("kata.py", bytes(300)), ("hw/kata.py", bytes(300)))
    refused = Rejection(code="archive", detail="it unpacks to too many bytes")
    assert read_members(path, IS_WANTED, Budget(unpacked=500)) == refused


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
def test_what_is_no_zip_and_is_too_large_as_it_lies_there_is_not_opened(tmp_path, name):
    with (tmp_path / name).open("wb") as file:
        file.truncate(MAX_PACKED + 1)
    expected = f"it has {MAX_PACKED + 1} bytes, at most {MAX_PACKED} are read"
    assert taken(tmp_path / name) == ("archive", expected)


@pytest.mark.slow
def test_an_archive_with_more_entries_than_somebody_could_have_written_is_refused(zipped, tarred):
    entries = [(f"{number}.txt", b"") for number in range(MAX_ENTRIES + 1)]
    for archive in (zipped(*entries, method=zipfile.ZIP_STORED), tarred(*entries, name="alice.tar", mode="w")):
        assert taken(archive) == ("archive", f"it has more than {MAX_ENTRIES} entries")


ELSEWHERE = ["hw/node_modules/x", ".git/objects", "env/lib/python3.11/site-packages"]


@pytest.mark.parametrize("where", ["venv/lib", *(pytest.param(each, marks=pytest.mark.slow) for each in ELSEWHERE)])
def test_what_no_person_wrote_is_not_counted_among_them(zipped, tarred, where):
    entries = [("kata.py", b"1"), *((f"{where}/{number}.py", b"") for number in range(MAX_ENTRIES + 1))]
    for archive in (zipped(*entries, method=zipfile.ZIP_STORED), tarred(*entries, name="alice.tar", mode="w")):
        assert taken(archive) == b"1"


def test_but_there_is_an_end_to_that_as_well(zipped):
    entries = [("kata.py", b"1"), *((f"venv/{number}.py", b"") for number in range(30))]
    budget = Budget(entries=30)
    assert read_members(zipped(*entries), IS_WANTED, budget).code == "archive"
    assert Budget().entries == MAX_ENTRIES_OF_ANY_KIND > MAX_ENTRIES


def test_a_module_that_lies_too_deep_refuses_the_archive_and_other_files_do_not(packed):
    deep = "/".join(["d"] * (MAX_DEPTH + 1))
    code, detail = taken(packed((f"{deep}/kata.py", b"1")))
    assert (code, "folders" in detail) == ("archive", True)
    assert taken(packed((f"{deep}/notes.txt", b""), ("kata.py", b"1"))) == b"1"


def test_very_many_modules_in_one_archive_refuse_it(zipped):
    modules = [(f"{number}/kata.py", b"%d" % number + bytes(MAX_BYTES - 9)) for number in range(MAX_KEPT // MAX_BYTES)]
    assert isinstance(taken(zipped(*modules)), tuple)
    code, detail = taken(zipped(*modules, ("more/kata.py", bytes(MAX_BYTES))))
    assert (code, "too many" in detail) == ("archive", True)


# Broken ones


def test_a_zip_that_lies_about_sizes_is_refused(zipped):
    archive = zipped(("kata.py", bytes(5 * MAX_BYTES)))
    data = bytearray(archive.read_bytes())
    for header, place in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = data.index(header) + place
        data[at : at + 4] = (10).to_bytes(4, "little")
    archive.write_bytes(data)
    assert taken(archive)[0] == "archive"


def locked(data):
    """A zip of one member that claims to be encrypted."""
    data = bytearray(data)
    data[data.index(b"PK\x03\x04") + 6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def test_an_encrypted_zip_is_refused_and_told_what_to_do(zipped):
    archive = zipped(("kata.py", b"x = 1\n"))
    archive.write_bytes(locked(archive.read_bytes()))
    code, detail = taken(archive)
    assert (code, "locked with a password: pack it again without one" in detail) == ("archive", True)


def test_a_zip_packed_in_an_unknown_way_is_refused(zipped):
    archive = zipped(("kata.py", b"x = 1\n"))
    data = bytearray(archive.read_bytes())
    data[data.index(b"PK\x03\x04") + 8] = data[data.index(b"PK\x01\x02") + 10] = 99
    archive.write_bytes(data)
    assert taken(archive)[0] == "archive"


def test_files_that_nobody_asks_for_may_be_packed_in_any_way(zipped):
    archive = zipped(("kata.py", b"x = 1\n"), method=zipfile.ZIP_STORED)
    with zipfile.ZipFile(archive, "a", zipfile.ZIP_LZMA) as file:
        file.writestr("notes.txt", b"later")
    assert taken(archive) == b"x = 1\n"


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


def test_names_in_any_encoding_hide_no_module(tarred):
    assert taken(tarred(("caf\udce9/kata.py", b"1"))) == b"1"


class Unmarked(zipfile.ZipInfo):
    """An entry whose name has no mark for UTF-8."""

    def _encodeFilenameFlags(self):  # noqa: N802 - zipfile's name
        return self.filename.encode("cp437"), 0


def zip_without_utf8(path, encoding, *entries):
    """Pack as a system does that writes names in its own encoding."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in entries:
            archive.writestr(Unmarked(name.encode(encoding).decode("cp437")), data)
    return path


@pytest.mark.parametrize("encoding", ["cp949", "utf-8"])
def test_korean_names_are_read_whatever_encoding_the_packing_system_has(tmp_path, encoding):
    path = zip_without_utf8(
        tmp_path / "alice.zip", encoding, ("과제 3주차/kata - 복사본.py", b"1"), ("과제 3주차/README", b"")
    )
    found = attempt(path)
    assert (found.module, found.found) == (b"1", "과제 3주차/kata - 복사본.py")


def test_a_copy_is_told_from_the_plain_name_in_a_korean_archive(tmp_path):
    files = (("사본 - kata.py", b"old"), ("kata.py", b"new"))
    assert taken(zip_without_utf8(tmp_path / "alice.zip", "cp949", *files)) == b"new"


@pytest.mark.parametrize("name", ["Müller", "Übung größe", "élève", "Peña", "öä"])
def test_names_of_the_first_ibm_pc_are_not_taken_for_korean(tmp_path, name):
    found = attempt(zip_without_utf8(tmp_path / "alice.zip", "cp437", (f"{name}/kata.py", b"1"), ("README", b"")))
    assert (found.module, found.found) == (b"1", f"{name}/kata.py")


@pytest.mark.parametrize("name", ["과제·1 (金)", "펲시", "ㅋㅋ 숙제"])
def test_korean_names_may_hold_signs_and_rare_syllables(tmp_path, name):
    found = attempt(zip_without_utf8(tmp_path / "alice.zip", "cp949", (f"{name}/kata.py", b"1"), ("README", b"")))
    assert found.found == f"{name}/kata.py"


def test_a_name_in_unicode_beside_the_packed_one_is_read(tmp_path):
    entry = zipfile.ZipInfo("M_ller/kata.py")
    told = "Мюллер/kata.py".encode()
    packed = struct.pack("<BL", 1, zlib.crc32(entry.filename.encode())) + told
    entry.extra = struct.pack("<HH", 0x7075, len(packed)) + packed
    with zipfile.ZipFile(tmp_path / "alice.zip", "w") as archive:
        archive.writestr(entry, b"1")
    assert taken(tmp_path / "alice.zip") == b"1"


def test_names_that_are_in_no_encoding_known_here_hide_no_module(tmp_path):
    path = zip_without_utf8(tmp_path / "alice.zip", "cp437", ("éÿ/kata.py", b"1"))
    assert taken(path) == b"1"


def test_nothing_is_unpacked_to_the_disk(packed, tmp_path):
    inner = zip_of(("kata.py", b"3"))
    archive = packed(("alice/kata.py", b"1"), ("alice/sub/notes.txt", b"2"), ("alice/inner.zip", inner))
    taken(archive)
    assert list(tmp_path.rglob("*")) == [archive]


@pytest.mark.parametrize("disks", [bytes(4), b"PK\5\6"])
def test_a_zip_whose_list_of_entries_is_too_long_is_refused_before_it_is_read(zipped, disks):
    path = zipped(*((f"alice/{number:060d}.txt", b"") for number in range(200)))
    packed = path.read_bytes()
    path.write_bytes(packed[:-18] + disks + packed[-14:])
    assert not isinstance(read_members(path, IS_WANTED), Rejection)
    assert read_members(path, IS_WANTED, Budget(listed=4096)) == Rejection(
        code="archive", detail="its list of entries is too long: at most 4096 bytes are read"
    )


# Archives in a submission: one level

PACKINGS = {"zip": zip_of, "tar": lambda *entries: tar_of(*entries, mode="w"), "tgz": tar_of, "tar.gz": tar_of}


@pytest.mark.parametrize("ending", PACKINGS)
def test_an_archive_in_a_submission_is_looked_into(submitted, ending):
    inner = PACKINGS[ending](("hw/kata.py", b"x = 1\n"), ("README", b""))
    found = attempt(submitted({f"mine/work.{ending}": inner, "README": b""}))
    assert (found.module, found.found, found.declared) == (b"x = 1\n", f"mine/work.{ending}/hw/kata.py", False)


def test_an_archive_in_an_archive_in_a_submission_is_not(submitted):
    inner = zip_of(("deeper.zip", zip_of(("kata.py", b"1"))), ("other.py", b"2"))
    assert taken(submitted({"work.zip": inner, "README": b""}), KATA, OTHER) is None


def test_what_no_person_wrote_is_not_looked_at_in_an_inner_archive_nor_is_an_archive_there(submitted):
    inner = zip_of(("venv/kata.py", b"1"), ("__MACOSX/._kata.py", b"2"))
    hidden = zip_of(("kata.py", b"3"))
    assert taken(submitted({"work.zip": inner, ".git/x.zip": hidden, "venv/y.zip": hidden, "README": b""})) is None


def test_what_lies_outside_is_preferred_to_what_lies_inside(submitted):
    inner = zip_of(("exercises/track/kata/kata.py", b"1"))
    assert taken(submitted({"a.zip": inner, "z/kata (3).py": b"2", "README": b""})) == b"2"


def test_two_inner_archives_with_different_work_are_ambiguous(submitted):
    files = {f"{name}.zip": zip_of(("kata.py", name.encode())) for name in ("new", "old")}
    assert taken(submitted(files | {"README": b""})) == ("ambiguous", "new.zip/kata.py, old.zip/kata.py")


def test_the_same_work_inside_and_outside_is_one(submitted):
    found = attempt(submitted({"work.zip": zip_of(("kata.py", b"1")), "hw/kata.py": b"1", "README": b""}))
    assert found.found == "hw/kata.py"


@pytest.mark.parametrize(
    ("inner", "why"),
    [
        (b"PK\x03\x04 and then nothing", "cannot be read"),
        (locked(zip_of(("kata.py", b"1"))), "password"),
        (zip_of(("../kata.py", b"1")), "leads outside"),
        (zip_of(("kata.py", b"1"), ("KATA.py", b"2")), "twice"),
        (zip_of(("kata.py", bytes(MAX_INNER)), method=zipfile.ZIP_STORED), "more than"),
    ],
    ids=["broken", "locked", "escaping", "twice", "large"],
)
def test_where_there_is_no_other_work_an_inner_archive_that_is_refused_is_told(zipped, inner, why):
    code, detail = taken(zipped(("work.zip", inner), ("README", b"")))
    assert (code, detail.startswith("work.zip: "), why in detail) == ("archive", True, True)


def test_an_inner_archive_that_is_refused_costs_no_other_work(submitted):
    first, second = read(submitted({"data.zip": b"no zip", "kata.py": b"1"}), [KATA, OTHER]).attempts
    assert (first.module, second.module, second.rejection) == (b"1", None, None)


@pytest.mark.slow
def test_inner_archives_share_what_may_be_unpacked(zipped):
    bomb = tar_of(("zeros.bin", bytes(MAX_UNPACKED // 4)))
    entries = [(f"{number}.tar.gz", bomb) for number in range(5)]
    assert taken(zipped(*entries)) == ("archive", "3.tar.gz: it unpacks to too many bytes")
    assert taken(zipped(("a.zip", zip_of(("kata.py", b"1"))), *entries)) == b"1"


@pytest.mark.slow
def test_inner_archives_share_how_many_entries_may_be_listed(zipped):
    many = zip_of(*((f"venv/{number}", b"") for number in range(MAX_ENTRIES_OF_ANY_KIND // 8)))
    code, detail = taken(zipped(*((f"{number}.zip", many) for number in range(9))))
    assert (code, "list of entries" in detail or "more than" in detail) == ("archive", True)
