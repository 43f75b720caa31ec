"""Members of a zip, read where they lie."""

import io
import stat
import zipfile
from collections.abc import Iterator

from grader.intake.members import KINDS, MAX_UNPACKED, Budget, Found, IsWanted, Refused, limit_of, read_bounded
from grader.model import Rejection

#: The bit of an entry's flags that says that it is encrypted.
_ENCRYPTED = 1


def zip_members(raw: io.RawIOBase | io.BytesIO, is_wanted: IsWanted, budget: Budget) -> Iterator[tuple[str, Found]]:
    """Yield each member's path, with its bytes where it is wanted."""
    with _Counted(raw, budget.listed) as file, zipfile.ZipFile(file) as archive:
        budget.listed -= file.longest
        if sum(entry.file_size for entry in archive.infolist()) > MAX_UNPACKED:
            raise Refused("it unpacks to too many bytes")
        for entry in archive.infolist():
            found = _zip_member(archive, entry, is_wanted)
            budget.unpack(len(found) if isinstance(found, bytes) else 0)
            yield entry.filename, found


class _Counted(io.BufferedReader):
    """Refuses to read as much at once as no list of entries needs: zipfile reads it whole, whatever is in it."""

    def __init__(self, raw: io.RawIOBase | io.BytesIO, most: int) -> None:
        super().__init__(raw)
        self._most = most
        self.longest = 0

    def read(self, size: int | None = -1, /) -> bytes:
        data = super().read(self._most + 1 if size is None or size < 0 else min(size, self._most + 1))
        self.longest = max(self.longest, len(data))
        if len(data) > self._most:
            raise Refused(f"its list of entries is too long: at most {self._most} bytes are read")
        return data


def _zip_member(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, is_wanted: IsWanted) -> Found:
    """Read a wanted member; of the others only links are told.  Raises `Refused`."""
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind == stat.S_IFLNK:
        return Rejection(code="not_a_file", detail=KINDS[kind])
    if not is_wanted(entry.filename.rstrip("/")):
        return None
    if entry.is_dir() or kind not in (0, stat.S_IFREG):
        return Rejection(code="not_a_file", detail="a folder" if entry.is_dir() else KINDS.get(kind, "something else"))
    if entry.flag_bits & _ENCRYPTED:
        raise Refused("it is locked with a password: pack it again without one")
    if entry.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise Refused(f"{entry.filename!r} is packed in a way that is not read: pack it again as an ordinary .zip")
    with archive.open(entry) as file:
        return read_bounded(file, limit_of(entry.filename))
