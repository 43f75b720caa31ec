"""Members of a zip, read where they lie."""

import stat
import zipfile
from collections.abc import Collection, Iterator
from pathlib import Path

from grader.members import KINDS, MAX_UNPACKED, Found, Refused, bounded, is_wanted
from grader.model import Rejection

#: The longest list of entries, in bytes.
MAX_LIST = 4 * 2**20
#: The record at the end, and the longest comment behind it.
_END, _COMMENT = 22, 2**16


def zip_members(path: Path, names: Collection[str]) -> Iterator[tuple[str, Found]]:
    """Each member's path and what is taken of it; of other names than these only that it is there."""
    _refuse_a_long_list(path)
    with zipfile.ZipFile(path) as archive:
        if sum(entry.file_size for entry in archive.infolist()) > MAX_UNPACKED:
            raise Refused("it unpacks to too many bytes")
        for entry in archive.infolist():
            if entry.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
                raise Refused(f"{entry.filename!r} is packed in a way that is not read")
            yield entry.filename, _zip_member(archive, entry, names)


def _refuse_a_long_list(path: Path) -> None:
    """ZipFile reads the list of entries whole: its length stands in the record at the end, see APPNOTE.TXT, 4.3.16.

    With the 64 bits of another record it could be any: what needs that record is too large anyway.
    """
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - _END - _COMMENT))
        tail = file.read()
    ends_there = tail[-_END:].startswith(b"PK\5\6") and tail.endswith(b"\0\0")
    place = len(tail) - _END if ends_there else tail.rfind(b"PK\5\6")
    size = int.from_bytes(tail[place + 12 : place + 16], "little")
    if size > MAX_LIST or tail[max(0, place - 20) : place].startswith(b"PK\6\7"):
        raise Refused(f"its list of entries is too long: at most {MAX_LIST} bytes are read")


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
    with archive.open(entry) as file:
        return bounded(file) if is_wanted(entry.filename, names) else b""
