"""Shared rules for members of zips and tars: which are kept, and when an archive is refused whole."""

import stat
from collections.abc import Callable
from dataclasses import dataclass
from typing import IO

from grader.intake.module import MAX_BYTES
from grader.intake.names import is_archive
from grader.model import Rejection

#: An archive with more bytes when unpacked is a bomb.
MAX_UNPACKED = 256 * 2**20
#: The largest archive in an archive that is looked into, and the most that is kept of all wanted files, in bytes.
MAX_INNER, MAX_KEPT = 8 * 2**20, 32 * 2**20
#: An archive with more entries that somebody could have written, or with more of any kind, is a bomb.
MAX_ENTRIES, MAX_ENTRIES_OF_ANY_KIND = 10_000, 100_000
#: The longest list of entries of a zip, in bytes.
MAX_LIST = 8 * 2**20

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


@dataclass(slots=True)
class Budget:
    """The bytes and entries that may still be read of one submission, shared by all archives in it."""

    unpacked: int = MAX_UNPACKED
    kept: int = MAX_KEPT
    listed: int = MAX_LIST
    entries: int = MAX_ENTRIES_OF_ANY_KIND

    def unpack(self, count: int) -> None:
        """Raises `Refused` where an archive unpacks to too much."""
        self.unpacked -= count
        if self.unpacked < 0:
            raise Refused("it unpacks to too many bytes")

    def keep(self, count: int) -> None:
        """Raises `Refused` where there are too many wanted files."""
        self.kept -= count
        if self.kept < 0:
            raise Refused(f"the modules and archives in it are too many: at most {MAX_KEPT} bytes are read")


def limit_of(path: str) -> int:
    """Return how many bytes of a member are read: an archive in an archive may be larger than a module."""
    return MAX_INNER if is_archive(path) else MAX_BYTES
