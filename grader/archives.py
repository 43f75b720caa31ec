"""Archives: the Python files in a zip or a tar, read where they lie.

Nothing is unpacked to the disk, and an archive that would be dangerous to unpack is refused whole.  Sizes are counted
while reading: what an archive says of itself is not believed.
"""

import contextlib
import gzip
import io
import re
import stat
import tarfile
import zipfile
from collections.abc import Collection, Iterator
from pathlib import Path, PurePosixPath
from typing import IO, NoReturn

from grader.intake import MAX_BYTES
from grader.model import Rejection

#: The largest archive that is opened at all, and the longest list of a zip's entries, in bytes.
MAX_PACKED = 32 * 2**20
MAX_LIST = 4 * 2**20
#: The record at the end of a zip with the longest comment that it may have.
_LONGEST_END = 22 + 2**16
#: An archive with more entries, or more bytes when unpacked, is a bomb.
MAX_ENTRIES = 10_000
MAX_UNPACKED = 256 * 2**20
#: The longest path of a member, and the most folders in one.
MAX_PATH, MAX_DEPTH = 4096, 64
#: The most bytes that a tar says of one member besides, of all together, and of what is to hold for all.
MAX_HEADER, MAX_HEADERS, MAX_GLOBAL = 2**16, 2**22, 2**12
#: How often more may be asked of a stream that has ended: tarfile skips what a member lies about by reading on.
MAX_ENDS = 100

#: `C:` in front of a path leads elsewhere on Windows.
_DRIVE = re.compile(r"[A-Za-z]:")

Found = bytes | Rejection | None

#: What a file is that is no regular one, by its type in stat(2).
KINDS = {
    stat.S_IFLNK: "a symbolic link",
    stat.S_IFIFO: "a FIFO",
    stat.S_IFSOCK: "a socket",
    stat.S_IFDIR: "a folder",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
}


def bounded(file: IO[bytes]) -> bytes | Rejection:
    """What the file holds, unless it is larger than any module may be."""
    data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        return Rejection(code="too_large", detail=f"more than {MAX_BYTES} bytes")
    return data


def read_members(path: Path, names: Collection[str]) -> dict[str, bytes | Rejection] | Rejection:
    """The Python files of an archive by their paths, or why it is refused whole.

    Of a file of another name than these nothing is kept but its path.
    """
    try:
        return dict(_members(path, names))
    except _Refused as error:
        return Rejection(code="archive", detail=str(error))
    except Exception as error:  # noqa: BLE001 - every decompressor has exceptions of its own
        return Rejection(code="archive", detail=f"it cannot be read ({type(error).__name__})")


class _Refused(Exception):
    """An archive that is made to do harm."""


def _members(path: Path, names: Collection[str]) -> Iterator[tuple[str, bytes | Rejection]]:
    if (size := path.stat().st_size) > MAX_PACKED:
        raise _Refused(f"it has {size} bytes, at most {MAX_PACKED} are read")
    opener = _zip_members if zipfile.is_zipfile(path) else _tar_members
    seen: set[str] = set()
    links: set[str] = set()
    for number, (name, found) in enumerate(opener(path, names), 1):
        if number > MAX_ENTRIES:
            raise _Refused(f"it has more than {MAX_ENTRIES} entries")
        place = _checked_name(name, seen, links)
        if isinstance(found, Rejection) and "link" in found.detail:
            links.add(place.casefold())
        if place.endswith(".py") and found is not None and not _is_packer_noise(place):
            yield place, found


def _is_wanted(name: str, names: Collection[str]) -> bool:
    return name.replace("\\", "/").rpartition("/")[2] in names


def _is_packer_noise(place: str) -> bool:
    """What macOS adds beside every file."""
    return place.startswith("__MACOSX/") or PurePosixPath(place).name.startswith("._")


def _checked_name(name: str, seen: set[str], links: set[str]) -> str:
    """The member's path, when it stays inside and is the only one of its name on any file system."""
    if len(name) > MAX_PATH:
        raise _Refused(f"it holds a path of {len(name)} characters")
    place = PurePosixPath(name.replace("\\", "/"))
    if len(place.parts) > MAX_DEPTH:
        raise _Refused(f"it holds a path through {len(place.parts)} folders")
    if place.is_absolute() or ".." in place.parts or _DRIVE.match(place.parts[0]) if place.parts else False:
        raise _Refused(f"it holds the path {name!r}, which leads outside")
    if links and any(str(parent).casefold() in links for parent in place.parents):
        raise _Refused(f"{name!r} would be written through a link")
    key = str(place).casefold()
    if not name.endswith("/") and key in seen:
        raise _Refused(f"it holds {name!r} twice")
    seen.add(key)
    return str(place)


def _zip_members(path: Path, names: Collection[str]) -> Iterator[tuple[str, Found]]:
    _refuse_a_long_list(path)
    with zipfile.ZipFile(path) as archive:
        if sum(entry.file_size for entry in archive.infolist()) > MAX_UNPACKED:
            raise _Refused("it unpacks to too many bytes")
        for entry in archive.infolist():
            if entry.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
                raise _Refused(f"{entry.filename!r} is packed in a way that is not read")
            yield entry.filename, _zip_member(archive, entry, names)


def _refuse_a_long_list(path: Path) -> None:
    """ZipFile reads the list of entries whole: its length stands in the record at the end, see APPNOTE.TXT, 4.3.16.

    With the 64 bits of another record it could be any: what needs that record is too large anyway.
    """
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - _LONGEST_END))
        tail = file.read()
    place = tail.rfind(b"PK\5\6")
    size = int.from_bytes(tail[place + 12 : place + 16], "little")
    if size > MAX_LIST or tail[max(0, place - 20) : place].startswith(b"PK\6\7"):
        raise _Refused(f"its list of entries is too long: at most {MAX_LIST} bytes are read")


def _zip_member(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, names: Collection[str]) -> Found:
    if entry.filename.endswith(".py/"):
        return Rejection(code="not_a_file", detail="a folder")
    if entry.is_dir() or not entry.filename.endswith(".py"):
        return (
            None
            if not stat.S_ISLNK(entry.external_attr >> 16)
            else Rejection(code="not_a_file", detail="a symbolic link")
        )
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind not in (0, stat.S_IFREG):
        return Rejection(code="not_a_file", detail=KINDS.get(kind, "something else"))
    if not _is_wanted(entry.filename, names):
        return b""
    with archive.open(entry) as file:
        return bounded(file)


def _tar_members(path: Path, names: Collection[str]) -> Iterator[tuple[str, Found]]:
    """Read as a stream, so that what a compressed archive unpacks to is counted before it is believed."""
    with _unpacked(path) as stream, _Tar.open(fileobj=_Counted(stream), mode="r|", tarinfo=_Entry) as archive:
        while (entry := archive.next()) is not None:
            archive.members = []  # type: ignore[attr-defined]  # every one of them holds what is to hold for all
            yield f"{entry.name}/" if entry.isdir() else entry.name, _tar_member(archive, entry, names)


class _Tar(tarfile.TarFile):
    """Counts what a tar says besides its members, in bytes: of single ones, and of all."""

    extended = 0
    extended_for_all = 0


class _Entry(tarfile.TarInfo):
    """A member that is looked at before tarfile believes what it says of itself."""

    def _proc_member(self, archive: _Tar) -> tarfile.TarInfo:
        if self.type in _EXTENDING:
            archive.extended += self.size
            archive.extended_for_all += self.size if self.type == tarfile.XGLTYPE else 0
        too_many = archive.extended > MAX_HEADERS or archive.extended_for_all > MAX_GLOBAL
        if too_many or not 0 <= self.size <= (MAX_HEADER if self.type in _EXTENDING else MAX_UNPACKED):
            raise _Refused("it unpacks to too many bytes")
        return super()._proc_member(archive)  # type: ignore[misc, no-any-return]

    def _proc_sparse(self, *_: object) -> NoReturn:
        """A map of the holes in a file, as long as whoever packed it likes; nobody packs a module like that."""
        raise _Refused("it holds a file with holes")

    _proc_gnusparse_00 = _proc_gnusparse_01 = _proc_gnusparse_10 = _proc_sparse


_LONG_NAMES = (tarfile.GNUTYPE_LONGNAME, tarfile.GNUTYPE_LONGLINK)
_EXTENDING = {tarfile.XHDTYPE, tarfile.XGLTYPE, tarfile.SOLARIS_XHDTYPE, *_LONG_NAMES}


def _unpacked(path: Path) -> io.BufferedIOBase:
    """The tar inside, whatever the file is called."""
    with path.open("rb") as file:
        is_gzip = file.read(2) == b"\x1f\x8b"
    return gzip.GzipFile(path) if is_gzip else path.open("rb")


class _Counted(io.BufferedIOBase):
    """Refuses what unpacks to too much, be it a member or a header: tarfile reads a header of any size into memory."""

    def __init__(self, stream: io.BufferedIOBase) -> None:
        self._stream = stream
        self._count = 0
        self._ends = 0

    def read(self, size: int | None = -1, /) -> bytes:
        data = self._stream.read(size)
        self._count += len(data)
        self._ends += not data
        if self._count > MAX_UNPACKED or self._ends > MAX_ENDS:
            raise _Refused("it unpacks to too many bytes")
        return data


def _tar_member(archive: tarfile.TarFile, entry: tarfile.TarInfo, names: Collection[str]) -> Found:
    if entry.issym() or entry.islnk():
        return Rejection(code="not_a_file", detail="a symbolic link" if entry.issym() else "a hard link")
    if not entry.name.endswith(".py"):
        return None
    if entry.isdir():
        return Rejection(code="not_a_file", detail="a folder")
    if not entry.isreg():
        return Rejection(code="not_a_file", detail="something else")
    if not _is_wanted(entry.name, names):
        return b""
    file = archive.extractfile(entry)
    with contextlib.closing(file) if file else contextlib.nullcontext():
        return bounded(file) if file else None
