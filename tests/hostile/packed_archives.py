"""Archives that are made to do harm, or to be read in two ways (group 45)."""

import gzip
import os
import stat
import struct
import tarfile
import zipfile

from cases import KATA, REFERENCE
from packing import FILE, WRONG, case, claiming, folder, sized, tar_entry, tarred, zip_entry, zipped

MIB = 2**20
HARD, SOFT, FIFO, DEVICE, FOLDER = tarfile.LNKTYPE, tarfile.SYMTYPE, tarfile.FIFOTYPE, tarfile.CHRTYPE, tarfile.DIRTYPE

LEADS_OUTSIDE = {
    "an_absolute_path": "/tmp/hostile-absolute.py",
    "a_path_that_climbs": "../../../../tmp/hostile-climbs.py",
    "a_path_that_climbs_later": "a/../../hostile.py",
    "a_path_with_backslashes": "..\\hostile.py",
    "a_path_on_a_drive": "c:hostile.py",
    "a_path_in_a_network": "\\\\server\\share\\hostile.py",
    "a_path_to_no_module": "/etc/cron.d/hostile",
}


def _leading(name, room):
    return zipped(room, (FILE, REFERENCE), (name, WRONG))


def _leading_in_a_tar(name, room):
    return tarred(room, (FILE, REFERENCE), (name, WRONG), style=tarfile.PAX_FORMAT)


for word, path in LEADS_OUTSIDE.items():
    for kind, pack in (("zip", _leading), ("tar", _leading_in_a_tar)):
        told = {"expect": "rejected", "code": "archive", "says": "leads outside", "name": f"{word}_in_a_{kind}"}
        case(group=45, **told)(lambda room, pack=pack, path=path: pack(path, room))


@case(group=45, expect="rejected", code="archive", says="leads outside")
def a_path_that_only_its_long_form_tells(room):
    return tarred(room, (tar_entry(FILE, path="/tmp/hostile-long.py"), REFERENCE), style=tarfile.PAX_FORMAT)


@case(group=45, expect="rejected", code="archive", says="through a link")
def a_tar_written_through_a_link(room):
    return tarred(room, (tar_entry("count_down", SOFT, "/tmp"), b""), (f"count_down/{FILE}", REFERENCE))


@case(group=45, expect="rejected", code="archive", says="through a link")
def a_zip_written_through_a_link(room):
    return zipped(room, (zip_entry("count_down", stat.S_IFLNK | 0o777), b"/tmp"), (f"count_down/{FILE}", REFERENCE))


@case(group=45, expect="rejected", code="archive")
def a_link_whose_name_differs_in_case(room):
    return tarred(room, (tar_entry("COUNT_DOWN", SOFT, "/tmp"), b""), (f"count_down/{FILE}", REFERENCE))


@case(group=45, expect="rejected", code="not_a_file")
def a_hard_link_to_a_file_outside(room):
    return tarred(room, (tar_entry(FILE, HARD, "/etc/passwd"), b""))


@case(group=45, expect="rejected", code="not_a_file")
def a_fifo_in_a_tar(room):
    return tarred(room, (tar_entry(FILE, FIFO), b""))


@case(group=45, expect="rejected", code="not_a_file")
def a_device_in_a_tar(room):
    return tarred(room, (tar_entry(FILE, DEVICE), b""))


@case(group=45, expect="rejected", code="not_a_file", says="a socket")
def a_socket_in_a_zip(room):
    return zipped(room, (zip_entry(FILE, stat.S_IFSOCK | 0o666), b""))


@case(group=45, expect="rejected")
def a_folder_called_like_the_module_in_a_tar(room):
    return tarred(room, (tar_entry(FILE, FOLDER), b""), (f"{FILE}/notes.txt", b""))


@case(group=45, expect="rejected", code="archive", says="twice")
def the_same_name_twice(room):
    return zipped(room, (FILE, REFERENCE), (FILE, WRONG))


@case(group=45, expect="rejected", code="archive", says="twice")
def the_same_name_in_capitals(room):
    return tarred(room, ("alice/count_down.py", REFERENCE), ("ALICE/Count_Down.py", WRONG))


@case(group=45, expect="rejected", code="archive", says="twice")
def the_same_name_with_a_detour(room):
    return tarred(room, (FILE, REFERENCE), (f"./{FILE}", WRONG))


@case(group=45, expect="rejected", code="archive", says="twice")
def a_module_and_a_link_of_one_name(room):
    return tarred(room, (FILE, REFERENCE), (tar_entry(FILE, SOFT, "/etc/passwd"), b""))


@case(group=45, expect="passed/clean", correct=True)
def other_files_and_links_of_one_name(room):
    """Nobody asks for them, so they cost the module nothing."""
    others = [("count_down", WRONG), (tar_entry("count_down", SOFT, "/tmp"), b""), ("README", b"a"), ("readme", b"b")]
    return tarred(room, *others, (FILE, REFERENCE))


@case(group=45, expect="passed/clean", correct=True)
def the_same_module_listed_twice(room):
    return tarred(room, (FILE, REFERENCE), (FILE, REFERENCE))


@case(group=45, expect="passed/clean", correct=True)
def a_zip_that_unpacks_to_a_gibibyte(room):
    """What nobody asks for is not unpacked."""
    many = [(f"{number}.bin", bytes(16 * MIB)) for number in range(17)]
    return zipped(room, (FILE, REFERENCE), *many)


@case(group=45, expect="missing")
def a_zip_whose_members_lie_over_each_other(room):
    """One block of zeros that every entry of the list claims as its own."""
    data = zipped(room, ("kernel", bytes(4 * MIB))).read_bytes()
    start = data.index(b"PK\x01\x02")
    head = struct.unpack("<4s6H3L5H2L", data[start : start + 46])
    entries = [struct.pack("<4s6H3L5H2L", *head[:10], 8, *head[11:]) + b"%08d" % number for number in range(100)]
    listed = b"".join(entries)
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 100, 100, len(listed), start, 0)
    (room / "alice.zip").write_bytes(data[:start] + listed + end)
    return room / "alice.zip"


@case(group=45, expect="rejected", code="archive")
def a_zip_that_claims_to_be_small(room):
    return claiming(zipped(room, (FILE, bytes(64 * MIB))), 10)


@case(group=45, expect="rejected", code="archive")
def a_bzip2_zip_that_claims_to_be_small(room):
    return claiming(zipped(room, (FILE, bytes(80 * MIB)), method=zipfile.ZIP_BZIP2), 10)


@case(group=45, expect="rejected", code="archive")
def an_lzma_zip_that_claims_to_be_small(room):
    return claiming(zipped(room, (FILE, bytes(80 * MIB)), method=zipfile.ZIP_LZMA), 10)


@case(group=45, expect="rejected", code="archive", says="more than")
def a_zip_of_very_many_files(room):
    return zipped(room, *((f"{number}.txt", b"") for number in range(20_000)), method=zipfile.ZIP_STORED)


@case(group=45, expect="rejected", code="archive")
def a_zip_that_lists_one_folder_again_and_again(room):
    return zipped(room, (FILE, REFERENCE), *[("a/", b"")] * 20_000, method=zipfile.ZIP_STORED)


def _gzipped(room, *parts):
    with gzip.open(room / "alice.tar.gz", "wb", compresslevel=1) as file:
        for part in parts:
            file.write(part)
    return room / "alice.tar.gz"


@case(group=45, expect="rejected", code="archive")
def a_tar_that_lists_one_folder_again_and_again(room):
    return _gzipped(room, tar_entry("a", FOLDER).tobuf() * 200_000)


@case(group=45, expect="rejected", code="archive")
def a_tar_that_unpacks_to_a_gibibyte(room):
    return _gzipped(room, sized("zeros.bin", 1024 * MIB), *[bytes(MIB)] * 300)


@case(group=45, expect="rejected", code="archive")
def a_tar_with_a_member_larger_than_the_world(room):
    (room / "alice.tar").write_bytes(sized("notes.txt", 2**60) + bytes(1024))
    return room / "alice.tar"


@case(group=45, expect="rejected", code="archive")
def a_tar_with_a_sparse_member_larger_than_the_world(room):
    (room / "alice.tar").write_bytes(sized("notes.txt", 2**60, tarfile.GNUTYPE_SPARSE) + bytes(1024))
    return room / "alice.tar"


@case(group=45, expect="rejected", code="archive", says="holes")
def a_tar_with_a_map_of_very_many_holes(room):
    holes = b"30000000\n" + b"0\n0\n" * 30_000_000
    told = {"GNU.sparse.major": "1", "GNU.sparse.minor": "0", "GNU.sparse.realsize": "1"}
    entry = tar_entry("notes.txt", **told)
    entry.size = len(holes)
    return _gzipped(room, entry.tobuf(tarfile.PAX_FORMAT), holes, tar_entry(FILE).tobuf())


@case(group=45, expect="rejected", code="archive")
def a_tar_that_says_for_all_what_no_member_needs(room):
    settings = [b"%d %s=b\n" % (len(name) + 6, name) for name in (b"%06d" % number for number in range(1000))]
    header = sized("header", sum(map(len, settings)), tarfile.XGLTYPE) + b"".join(settings)
    padded = header + bytes(-len(header) % 512)
    return _gzipped(room, *[padded + tar_entry(f"{number}.txt").tobuf() for number in range(200)])


@case(group=45, expect="rejected", code="archive", says="folders")
def a_tar_of_deep_modules_behind_a_link(room):
    deep = "/".join("d" * 1000)
    return tarred(room, (tar_entry("link", SOFT), b""), *[(f"{deep}/{number}/{FILE}", b"") for number in range(2000)])


@case(group=45, expect="passed/clean", correct=True)
def a_tar_of_deep_paths_behind_a_link(room):
    deep = "/".join("d" * 1000)
    others = [(f"{deep}/{number}.txt", b"") for number in range(2000)]
    return tarred(room, (tar_entry("link", SOFT), b""), *others, (FILE, REFERENCE))


@case(group=45, expect="rejected", code="archive")
def a_tar_with_a_member_smaller_than_nothing(room):
    (room / "alice.tar").write_bytes(sized(FILE, -512) + bytes(1024))
    return room / "alice.tar"


@case(group=45, expect="rejected", code="archive")
def a_tar_whose_long_header_says_less_than_nothing(room):
    entry = (tar_entry("notes.txt", size="-1024"), b"x = 1\n")
    return tarred(room, entry, (FILE, REFERENCE), style=tarfile.PAX_FORMAT)


@case(group=45, expect="rejected", code="archive")
def a_tar_with_a_header_of_a_hundred_mebibytes(room):
    return _gzipped(room, sized("header", 100 * MIB, tarfile.XHDTYPE), bytes(100 * MIB), tar_entry(FILE).tobuf())


@case(group=45, expect="rejected", code="archive")
def a_tar_with_a_million_settings_in_a_header(room):
    return _gzipped(room, sized("header", 16 * MIB, tarfile.XGLTYPE), b"8 a=b\nx\n" * 2 * MIB, tar_entry(FILE).tobuf())


@case(group=45, expect="rejected", code="archive")
def a_zip_with_a_path_of_very_many_folders(room):
    return zipped(room, ("a/" * 30_000 + FILE, REFERENCE))


@case(group=45, expect="rejected", code="archive")
def a_tar_with_a_path_of_very_many_folders(room):
    return tarred(room, ("a/" * 200_000 + FILE, REFERENCE))


@case(group=45, expect="rejected", code="archive")
def a_gzip_of_very_many_empty_parts(room):
    (room / "alice.tar.gz").write_bytes(gzip.compress(b"") * 200_000)
    return room / "alice.tar.gz"


@case(group=45, expect="judged", correct=True)
def an_lzma_zip_that_asks_for_four_gibibytes(room):
    """The size of a dictionary is asked for before it is used."""
    archive = zipped(room, (FILE, REFERENCE), method=zipfile.ZIP_LZMA)
    data = bytearray(archive.read_bytes())
    at = data.index(FILE.encode()) + len(FILE) + 5
    data[at : at + 4] = (2**32 - 1).to_bytes(4, "little")
    archive.write_bytes(data)
    return archive


@case(group=45, expect="rejected", code="archive")
def a_locked_zip(room):
    archive = zipped(room, (FILE, REFERENCE))
    data = bytearray(archive.read_bytes())
    for signature, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(signature) + place] |= 1
    archive.write_bytes(data)
    return archive


@case(group=45, expect="rejected", code="archive")
def a_zip_whose_list_calls_another_file_the_module(room):
    archive = zipped(room, ("other_file.py", WRONG))
    before, name, after = archive.read_bytes().rpartition(b"other_file.py")
    archive.write_bytes(before + FILE.encode().ljust(len(name)) + after)
    return archive


@case(group=45, expect="missing")
def a_zip_that_calls_another_file_the_module_outside_of_its_list(room):
    archive = zipped(room, ("other_file.py", WRONG))
    archive.write_bytes(archive.read_bytes().replace(b"other_file.py", FILE.encode(), 1))
    return archive


@case(group=45, expect="failed | rejected")
def a_zip_behind_a_tar(room):
    """What one program takes for a tar and another for a zip: one of the two is graded, always the same."""
    tar = tarred(room, (FILE, REFERENCE), mode="w", name="first.tar")
    both = tar.read_bytes() + zipped(room, (FILE, WRONG)).read_bytes()
    tar.unlink()
    (room / "alice.zip").write_bytes(both)
    return room / "alice.zip"


def _inside(room, name, *entries, pack=zipped, **options):
    """The bytes of an archive that is to lie in another one."""
    archive = pack(room, *entries, name=name, **options)
    data = archive.read_bytes()
    archive.unlink()
    return name, data


@case(group=45, expect="passed/clean", correct=True, says="alice/work.zip/count_down.py")
def an_archive_in_an_archive(room):
    inner = _inside(room, "work.zip", (FILE, REFERENCE))
    return tarred(room, (f"alice/{inner[0]}", inner[1]), ("alice/work.py.gz", gzip.compress(WRONG)))


@case(group=45, expect="missing")
def an_archive_in_an_archive_in_an_archive(room):
    inner = _inside(room, "inner.zip", (FILE, REFERENCE))
    return tarred(room, _inside(room, "work.zip", inner), ("notes.txt", b""))


@case(group=45, expect="rejected", code="archive", says="too many bytes")
def archives_in_an_archive_that_each_unpack_to_much(room):
    """A kibibyte each as they lie there."""
    name, bomb = _inside(room, "0.tar.gz", ("zeros.bin", bytes(200 * MIB)), pack=tarred)
    return zipped(room, *((f"{number}{name}", bomb) for number in range(99)))


@case(group=45, expect="rejected", code="archive", says="too many")
def very_many_archives_in_an_archive(room):
    return zipped(room, *((f"{number}.zip", bytes(8 * MIB)) for number in range(30)))


@case(group=45, expect="rejected", code="archive", says="entries")
def archives_in_a_folder_that_each_list_very_much(room):
    name, listed = _inside(room, "0.zip", *((f"venv/{n}", b"") for n in range(60_000)), method=zipfile.ZIP_STORED)
    return folder(room, {f"{number}{name}": listed for number in range(9)} | {f"venv/{FILE}": REFERENCE})


@case(group=45, expect="rejected", code="archive", says="too many")
def a_zip_of_very_many_modules(room):
    return zipped(room, *((f"{number}/{FILE}", b"x = %d\n" % number + b"#" * 60_000) for number in range(900)))


@case(group=45, expect="rejected", code="ambiguous")
def a_zip_of_modules_that_take_long_to_read(room):
    return zipped(room, *((f"{number}/{FILE}", b"a = %d\n" % number + b"a;" * 30_000) for number in range(300)))


@case(group=45, expect="untouched")
def a_zip_of_very_many_stubs(room):
    return zipped(room, *((f"{number}/{FILE}", KATA.stub + b"# %d\n" % number) for number in range(9000)))


@case(group=45, expect="passed/clean", correct=True)
def a_zip_of_names_that_a_pattern_could_go_back_on_for_ever(room):
    """Each of them nearly a copy of the module."""
    middles = ("_" * 230, " -" * 110, " copy 2" * 32, " copy (2)" * 24, "_1" * 110, " " * 110 + "_" * 110)
    names = [f"{number}/count_down{middle}!.py" for number in range(1500) for middle in middles]
    return zipped(room, (FILE, REFERENCE), *((name, b"") for name in names), method=zipfile.ZIP_STORED)


@case(group=45, expect="passed/clean", correct=True)
def a_zip_with_a_virtual_environment(room):
    files = [(f"alice/.venv/lib/python3.12/site-packages/p/{number}.py", b"") for number in range(40_000)]
    return zipped(room, (f"alice/{FILE}", REFERENCE), *files, method=zipfile.ZIP_STORED)


@case(group=45, expect="rejected", code="archive")
def an_archive_that_is_none(room):
    (room / "alice.tgz").write_bytes(os.urandom(5000))
    return room / "alice.tgz"


@case(group=45, expect="passed/clean", correct=True)
def a_folder_called_like_an_archive(room):
    return folder(room, {FILE: REFERENCE}, "alice.zip")
