"""Members of a zip, read where they lie."""

import io
import stat
import zipfile
from collections.abc import Collection, Iterator
from pathlib import Path

from grader.intake.members import KINDS, MAX_UNPACKED, Found, Refused, is_wanted, read_bounded
from grader.model import Rejection

#: The longest list of entries, in bytes.
MAX_LIST = 4 * 2**20


def zip_members(path: Path, names: Collection[str]) -> Iterator[tuple[str, Found]]:
    """Each member's path and what is taken of it; of other names than these only that it is there."""
    with _Counted(io.FileIO(path)) as file, zipfile.ZipFile(file) as archive:
        if sum(entry.file_size for entry in archive.infolist()) > MAX_UNPACKED:
            raise Refused("it unpacks to too many bytes")
        for entry in archive.infolist():
            if entry.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
                raise Refused(f"{entry.filename!r} is packed in a way that is not read")
            yield entry.filename, _zip_member(archive, entry, names)


class _Counted(io.BufferedReader):
    """Refuses to read as much at once as no list of entries needs: zipfile reads it whole, whatever is in it."""

    def read(self, size: int | None = -1, /) -> bytes:
        data = super().read(MAX_LIST + 1 if size is None or size < 0 else min(size, MAX_LIST + 1))
        if len(data) > MAX_LIST:
            raise Refused(f"its list of entries is too long: at most {MAX_LIST} bytes are read")
        return data


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
        return read_bounded(file) if is_wanted(entry.filename, names) else b""
