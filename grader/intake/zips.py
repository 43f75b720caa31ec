"""Members of a zip, read where they lie."""

import contextlib
import io
import re
import stat
import zipfile
from collections.abc import Iterator

from grader.intake.members import KINDS, Budget, Found, IsWanted, Refused, limit_of, read_bounded
from grader.model import Rejection

#: The bits of an entry's flags that say that it is encrypted, and that its name is UTF-8.
_ENCRYPTED, _UTF8 = 1, 1 << 11
#: A syllable of KS X 1001: what its first byte is on an IBM PC draws boxes, and is in nobody's name.
_COMMON_SYLLABLE = re.compile(rb"[\xb0-\xc8][\xa1-\xfe]")


def zip_members(raw: io.RawIOBase | io.BytesIO, is_wanted: IsWanted, budget: Budget) -> Iterator[tuple[str, Found]]:
    """Yield each member's path, with its bytes where it is wanted."""
    with _Counted(raw, budget.listed) as file, zipfile.ZipFile(file) as archive:
        budget.listed -= file.longest
        for entry in archive.infolist():
            name = name_of(entry)
            found = _zip_member(archive, entry, name, is_wanted)
            budget.unpack(len(found) if isinstance(found, bytes) else 0)
            yield name, found


def name_of(entry: zipfile.ZipInfo) -> str:
    """Return an entry's path.

    What has no mark for UTF-8 is UTF-8 all the same (macOS), or in the encoding of the machine that packed it.  Of
    these Korean Windows' is told: zipfile takes them all for that of the first IBM PC (APPNOTE 4.4.4, appendix D).
    A name that cannot have been in that came from a field beside it (0x7075), which zipfile reads from 3.12 on.
    """
    if entry.flag_bits & _UTF8 or entry.filename.isascii():
        return entry.filename
    with contextlib.suppress(UnicodeError):
        raw = entry.filename.encode("cp437")
        return _decoded(raw, "utf-8") or _korean(raw) or entry.filename
    return entry.filename


def _decoded(raw: bytes, encoding: str) -> str:
    """The text, or an empty one where it is in another encoding."""
    with contextlib.suppress(UnicodeDecodeError):
        return raw.decode(encoding)
    return ""


def _korean(raw: bytes) -> str:
    """The text where it is in Korean Windows' encoding; almost any two bytes are something in that."""
    return _decoded(raw, "cp949") if _COMMON_SYLLABLE.search(raw) else ""


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


def _zip_member(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, name: str, is_wanted: IsWanted) -> Found:
    """Read a wanted member; of the others only links are told.  Raises `Refused`."""
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind == stat.S_IFLNK:
        return Rejection(code="not_a_file", detail=KINDS[kind])
    if not is_wanted(name.rstrip("/")):
        return None
    if entry.is_dir() or kind not in (0, stat.S_IFREG):
        return Rejection(code="not_a_file", detail="a folder" if entry.is_dir() else KINDS.get(kind, "something else"))
    if entry.flag_bits & _ENCRYPTED:
        raise Refused("it is locked with a password: pack it again without one")
    if entry.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise Refused(f"{name!r} is packed in a way that is not read: pack it again as an ordinary .zip")
    with archive.open(entry) as file:
        return read_bounded(file, limit_of(name))
