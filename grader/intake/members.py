"""Shared rules for members of zips and tars: which are kept, and when an archive is refused whole."""

import stat
from collections.abc import Callable
from typing import IO

from grader.intake.module import MAX_BYTES
from grader.intake.names import is_archive
from grader.model import Rejection

#: An archive with more bytes when unpacked is a bomb.
MAX_UNPACKED = 256 * 2**20
#: The largest archive inside of an archive that is looked into, in bytes.
MAX_INNER = 8 * 2**20

#: A member's bytes, why it is not taken, or None for what nobody asked for.
Found = bytes | Rejection | None

#: Tells whether a member of this path is asked for.
IsWanted = Callable[[str], bool]

#: Names of the kinds of files that are not regular, by their type in stat(2).
KINDS = {
    stat.S_IFLNK: "a symbolic link",
    stat.S_IFIFO: "a FIFO",
    stat.S_IFSOCK: "a socket",
    stat.S_IFDIR: "a folder",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
}


def read_bounded(file: IO[bytes], most: int = MAX_BYTES) -> bytes | Rejection:
    """Read a file of at most so many bytes; by default as many as a module may have."""
    data = file.read(most + 1)
    if len(data) > most:
        return Rejection(code="too_large", detail=f"more than {most} bytes")
    return data


class Refused(Exception):
    """An archive that is made to do harm."""


def limit_of(path: str) -> int:
    """Return how many bytes of a member are read: an archive in an archive may be larger than a module."""
    return MAX_INNER if is_archive(path) else MAX_BYTES
