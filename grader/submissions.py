"""Submissions: folders and archives in, bytes out.

Only the declared file of each exercise is taken, opened without following links; everything else in a submission is
ignored.  Nothing is ever unpacked to the disk.  What cannot be graded is a `Rejection`, never an exception.
"""

import contextlib
import gzip
import hashlib
import io
import os
import re
import stat
import tarfile
import zipfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path, PurePosixPath
from typing import IO

from grader.errors import NotASubmission
from grader.intake import MAX_BYTES
from grader.model import Attempt, Exercise, Rejection, Submission

ARCHIVES = (".zip", ".tar.gz", ".tgz", ".tar")
#: An archive with more entries, or more bytes when unpacked, is a bomb.
MAX_ENTRIES = 10_000
MAX_UNPACKED = 256 * 2**20

#: `C:` in front of a path leads elsewhere on Windows.
_DRIVE = re.compile(r"[A-Za-z]:")

Found = bytes | Rejection | None


def layouts(exercise: Exercise, *, slug_is_unique: bool) -> tuple[str, ...]:
    """Where a submission may keep an exercise's module; the first that exists wins."""
    file = f"{exercise.slug}.py"
    long = (f"exercises/{exercise.id}/{file}", f"{exercise.id}/{file}")
    return (*long, f"{exercise.slug}/{file}", file) if slug_is_unique else long


def children(folder: Path) -> list[Path]:
    """The submissions in a class's folder, sorted by id: folders and archives that are not hidden."""
    if not folder.is_dir():
        raise NotASubmission(f"{folder}: there is no such folder", remedy="grader grade FOLDER --out REPORTS")
    return sorted((path for path in folder.iterdir() if is_submission(path)), key=lambda path: path.name)


def is_submission(path: Path) -> bool:
    """Whether this entry of a class's folder is one."""
    if path.name.startswith("."):
        return False
    return path.is_dir() or (path.name.lower().endswith(ARCHIVES) and path.is_file())


def id_of(path: Path) -> str:
    """The folder's name, or the archive's without its ending.

    Bytes that are no UTF-8 are shown as escapes, with a mark that no other folder's name leads to.
    """
    name = path.absolute().name
    if not path.is_dir():
        ending = next((end for end in ARCHIVES if name.lower().endswith(end)), "")
        name = name[: len(name) - len(ending)] or name
    raw = os.fsencode(name)
    shown = raw.decode("utf-8", "backslashreplace")
    return shown if shown == name else f"{shown}~{hashlib.sha256(raw).hexdigest()[:8]}"


def read(path: Path, exercises: Iterable[Exercise]) -> Submission:
    """The submission at `path`.  Raises `NotASubmission` where there is neither a folder nor an archive."""
    wanted = tuple(exercises)
    unique = {slug for slug, count in Counter(each.slug for each in wanted).items() if count == 1}
    places = {each.id: layouts(each, slug_is_unique=each.slug in unique) for each in wanted}
    if path.is_dir():
        found = _from_folder(path, places)
    elif path.is_file():
        found = _from_archive(path, places)
    else:
        raise NotASubmission(f"{path}: neither a folder nor an archive", remedy="grader score FOLDER")
    return _submission(id_of(path), found)


def _submission(name: str, found: dict[str, Found]) -> Submission:
    return Submission(
        id=name,
        attempts=tuple(attempt_of(exercise, what) for exercise, what in found.items()),
        digest=digest_of(repr(sorted((exercise, _mark(what)) for exercise, what in found.items())).encode()),
    )


def attempt_of(exercise: str, found: Found) -> Attempt:
    """What was found as an attempt."""
    if isinstance(found, Rejection):
        return Attempt(exercise=exercise, module=None, rejection=found)
    return Attempt(exercise=exercise, module=found)


def _mark(found: Found) -> str:
    return digest_of(found) if isinstance(found, bytes) else repr(found)


def digest_of(data: bytes) -> str:
    """sha256, as it stands in reports."""
    return f"sha256:{hashlib.sha256(data).hexdigest()}"


def _first(places: tuple[str, ...], look: Callable[[str], Found]) -> Found:
    return next((found for place in places if (found := look(place)) is not None), None)


def _from_folder(folder: Path, places: dict[str, tuple[str, ...]]) -> dict[str, Found]:
    return {exercise: _first(where, lambda place: read_module(folder, place)) for exercise, where in places.items()}


def read_module(folder: Path, place: str) -> Found:
    """The file at `place` below `folder`: its bytes, why not, or None where there is nothing.

    Every step is opened without following a link, so that no submission can point at another, or at the host.
    """
    *steps, name = PurePosixPath(place).parts
    opened: list[int] = []
    try:
        opened.append(os.open(folder, os.O_RDONLY | os.O_DIRECTORY))
        for step in steps:
            opened.append(os.open(step, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=opened[-1]))
        return _read_at(opened[-1], name)
    except (FileNotFoundError, NotADirectoryError):
        return _a_link_on_the_way(folder, steps)
    except OSError as error:
        return Rejection(code="unreadable", detail=os.strerror(error.errno or 0))
    finally:
        for descriptor in opened:
            os.close(descriptor)


def _a_link_on_the_way(folder: Path, steps: list[str]) -> Rejection | None:
    place = folder
    for step in steps:
        place /= step
        if place.is_symlink():
            return Rejection(code="not_a_file", detail="it lies behind a symbolic link")
    return None


_KINDS = {
    stat.S_IFLNK: "a symbolic link",
    stat.S_IFIFO: "a FIFO",
    stat.S_IFSOCK: "a socket",
    stat.S_IFDIR: "a folder",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
}


def _read_at(folder: int, name: str) -> bytes | Rejection:
    """A regular file of bounded size; looked at before it is opened, so that no FIFO or device can hold us."""
    kind = stat.S_IFMT(os.stat(name, dir_fd=folder, follow_symlinks=False).st_mode)
    if kind != stat.S_IFREG:
        return Rejection(code="not_a_file", detail=_KINDS.get(kind, "something else"))
    descriptor = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=folder)
    with os.fdopen(descriptor, "rb") as file:
        return _bounded(file)


def _bounded(file: IO[bytes]) -> bytes | Rejection:
    data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        return Rejection(code="too_large", detail=f"more than {MAX_BYTES} bytes")
    return data


def _from_archive(path: Path, places: dict[str, tuple[str, ...]]) -> dict[str, Found]:
    """Members are read where they lie.  An archive that would be dangerous to unpack is rejected whole."""
    try:
        members = dict(_members(path))
    except _Refused as error:
        return dict.fromkeys(places, Rejection(code="archive", detail=str(error)))
    except Exception as error:  # noqa: BLE001 - every decompressor has exceptions of its own
        return dict.fromkeys(places, Rejection(code="archive", detail=f"it cannot be read ({type(error).__name__})"))
    prefix = _single_folder(members)
    look = {name.removeprefix(prefix): found for name, found in members.items()} | members
    return {exercise: _first(where, look.get) for exercise, where in places.items()}


class _Refused(Exception):
    """An archive that is made to do harm."""


def _single_folder(members: dict[str, bytes | Rejection]) -> str:
    """`alice/` where everything lies in one folder, as most tools pack it."""
    tops = {name.partition("/")[0] for name in members}
    top = next(iter(tops), "")
    return f"{top}/" if len(tops) == 1 and all("/" in name for name in members) else ""


def _members(path: Path) -> Iterator[tuple[str, bytes | Rejection]]:
    opener = _zip_members if zipfile.is_zipfile(path) else _tar_members
    seen: set[str] = set()
    links: set[str] = set()
    for name, found in opener(path):
        place = _checked_name(name, seen, links)
        if isinstance(found, Rejection) and "link" in found.detail:
            links.add(place)
        if place.endswith(".py") and found is not None and not _is_packer_noise(place):
            yield place, found


def _is_packer_noise(place: str) -> bool:
    """What macOS adds beside every file."""
    return place.startswith("__MACOSX/") or PurePosixPath(place).name.startswith("._")


def _checked_name(name: str, seen: set[str], links: set[str]) -> str:
    """The member's path, when it stays inside and is the only one of its name on any file system."""
    place = PurePosixPath(name.replace("\\", "/"))
    if place.is_absolute() or ".." in place.parts or _DRIVE.match(place.parts[0]) if place.parts else False:
        raise _Refused(f"it holds the path {name!r}, which leads outside")
    if any(str(parent) in links for parent in place.parents):
        raise _Refused(f"{name!r} would be written through a link")
    key = str(place).casefold()
    if not name.endswith("/") and key in seen:
        raise _Refused(f"it holds {name!r} twice")
    seen.add(key)
    if len(seen) > MAX_ENTRIES:
        raise _Refused(f"it has more than {MAX_ENTRIES} entries")
    return str(place)


def _zip_members(path: Path) -> Iterator[tuple[str, Found]]:
    with zipfile.ZipFile(path) as archive:
        if sum(entry.file_size for entry in archive.infolist()) > MAX_UNPACKED:
            raise _Refused("it unpacks to too many bytes")
        for entry in archive.infolist():
            yield entry.filename, _zip_member(archive, entry)


def _zip_member(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Found:
    if entry.is_dir() or not entry.filename.endswith(".py"):
        return (
            None
            if not stat.S_ISLNK(entry.external_attr >> 16)
            else Rejection(code="not_a_file", detail="a symbolic link")
        )
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind not in (0, stat.S_IFREG):
        return Rejection(code="not_a_file", detail=_KINDS.get(kind, "something else"))
    with archive.open(entry) as file:
        return _bounded(file)


def _tar_members(path: Path) -> Iterator[tuple[str, Found]]:
    """Read as a stream, so that what a compressed archive unpacks to is counted before it is believed."""
    with _unpacked(path) as stream, tarfile.open(fileobj=_Counted(stream), mode="r|") as archive:
        for entry in archive:
            yield f"{entry.name}/" if entry.isdir() else entry.name, _tar_member(archive, entry)


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

    def read(self, size: int | None = -1, /) -> bytes:
        data = self._stream.read(size)
        self._count += len(data)
        if self._count > MAX_UNPACKED:
            raise _Refused("it unpacks to too many bytes")
        return data


def _tar_member(archive: tarfile.TarFile, entry: tarfile.TarInfo) -> Found:
    if entry.issym() or entry.islnk():
        return Rejection(code="not_a_file", detail="a symbolic link" if entry.issym() else "a hard link")
    if entry.isdir() or not entry.name.endswith(".py"):
        return None
    if not entry.isreg():
        return Rejection(code="not_a_file", detail="something else")
    file = archive.extractfile(entry)
    with contextlib.closing(file) if file else contextlib.nullcontext():
        return _bounded(file) if file else None
