"""Members of a tar, read as a stream: sizes are counted while reading, and what tarfile believes is looked at first."""

import contextlib
import gzip
import io
import tarfile
from collections.abc import Iterator
from typing import NoReturn

from grader.intake.members import MAX_UNPACKED, Budget, Found, IsWanted, Refused, limit_of, read_bounded
from grader.model import Rejection

#: The most bytes that a tar says of one member besides, of all together, and of what is to hold for all.
MAX_HEADER, MAX_HEADERS, MAX_GLOBAL = 2**16, 2**22, 2**12
#: How often more may be asked of a stream that has ended: tarfile skips what a member lies about by reading on.
MAX_ENDS = 100


def tar_members(raw: io.RawIOBase | io.BytesIO, is_wanted: IsWanted, budget: Budget) -> Iterator[tuple[str, Found]]:
    """Yield each member's path, with its bytes where it is wanted.

    It is read as a stream, so that the bytes of a compressed archive are counted before it is believed.
    """
    with _unpacked(raw) as stream, _Tar.open(fileobj=_Counted(stream, budget), mode="r|", tarinfo=_Entry) as archive:
        while (entry := archive.next()) is not None:
            archive.members = []  # type: ignore[attr-defined]  # every one of them holds what is to hold for all
            yield f"{entry.name}/" if entry.isdir() else entry.name, _tar_member(archive, entry, is_wanted)


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
            raise Refused("it unpacks to too many bytes")
        return super()._proc_member(archive)  # type: ignore[misc, no-any-return]

    def _proc_sparse(self, *_: object) -> NoReturn:
        """A map of the holes in a file, as long as whoever packed it likes; nobody packs a module like that."""
        raise Refused("it holds a file with holes")

    _proc_gnusparse_00 = _proc_gnusparse_01 = _proc_gnusparse_10 = _proc_sparse


_LONG_NAMES = (tarfile.GNUTYPE_LONGNAME, tarfile.GNUTYPE_LONGLINK)
_EXTENDING = {tarfile.XHDTYPE, tarfile.XGLTYPE, tarfile.SOLARIS_XHDTYPE, *_LONG_NAMES}


def _unpacked(raw: io.RawIOBase | io.BytesIO) -> io.BufferedIOBase:
    """The tar inside, whatever the file is called."""
    is_gzip = raw.read(2) == b"\x1f\x8b"
    raw.seek(0)
    return gzip.GzipFile(fileobj=raw) if is_gzip else io.BufferedReader(raw)


class _Counted(io.BufferedIOBase):
    """Refuses what unpacks to too much, be it a member or a header: tarfile reads a header of any size into memory."""

    def __init__(self, stream: io.BufferedIOBase, budget: Budget) -> None:
        self._stream = stream
        self._budget = budget
        self._ends = 0

    def read(self, size: int | None = -1, /) -> bytes:
        data = self._stream.read(size)
        self._budget.unpack(len(data))
        self._ends += not data
        if self._ends > MAX_ENDS:
            raise Refused("it unpacks to too many bytes")
        return data


def _tar_member(archive: tarfile.TarFile, entry: tarfile.TarInfo, is_wanted: IsWanted) -> Found:
    """Read a wanted member; of the others only links are told."""
    if entry.issym() or entry.islnk():
        return Rejection(code="not_a_file", detail="a symbolic link" if entry.issym() else "a hard link")
    if not is_wanted(entry.name):
        return None
    if not entry.isreg():
        return Rejection(code="not_a_file", detail="a folder" if entry.isdir() else "something else")
    file = archive.extractfile(entry)
    with contextlib.closing(file) if file else contextlib.nullcontext():
        return read_bounded(file, limit_of(entry.name)) if file else None
