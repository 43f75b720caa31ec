"""Shared rules for members of zips and tars: which are kept, and when an archive is refused whole."""

import stat
from collections.abc import Collection
from typing import IO

from grader.intake.module import MAX_BYTES
from grader.model import Rejection

#: An archive with more bytes when unpacked is a bomb.
MAX_UNPACKED = 256 * 2**20

#: A member's bytes, why it is not taken, or None for what is no module.
Found = bytes | Rejection | None

#: Names of the kinds of files that are not regular, by their type in stat(2).
KINDS = {
    stat.S_IFLNK: "a symbolic link",
    stat.S_IFIFO: "a FIFO",
    stat.S_IFSOCK: "a socket",
    stat.S_IFDIR: "a folder",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
}


def read_bounded(file: IO[bytes]) -> bytes | Rejection:
    """Read a file, unless it is larger than any module may be."""
    data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        return Rejection(code="too_large", detail=f"more than {MAX_BYTES} bytes")
    return data


class Refused(Exception):
    """An archive that is made to do harm."""


def is_wanted(name: str, names: Collection[str]) -> bool:
    """Whether an exercise may ask for a member: a file of this name."""
    return name.replace("\\", "/").rpartition("/")[2] in names
