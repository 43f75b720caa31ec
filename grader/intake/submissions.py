"""Submissions: folders and archives in, bytes out.

Only the declared file of each exercise is taken, opened without following links; everything else in a submission is
ignored.  Nothing is ever unpacked to the disk.  What cannot be graded is a `Rejection`, never an exception.
"""

import hashlib
import os
import shlex
import stat
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath

from grader.errors import NotASubmission
from grader.intake.archives import read_members
from grader.intake.members import KINDS, read_bounded
from grader.model import Attempt, Exercise, Rejection, Submission

ARCHIVES = (".zip", ".tar.gz", ".tgz", ".tar")
Found = bytes | Rejection | None


def layouts(exercise: Exercise, *, slug_is_unique: bool) -> tuple[str, ...]:
    """Where a submission may keep an exercise's module; the first that exists wins."""
    file = f"{exercise.slug}.py"
    long = (f"exercises/{exercise.id}/{file}", f"{exercise.id}/{file}")
    return (*long, f"{exercise.slug}/{file}", file) if slug_is_unique else long


def children(folder: Path) -> list[Path]:
    """The submissions in a class's folder, sorted by id: folders and archives that are not hidden."""
    if folder.is_file():
        remedy = (
            f"grader score {shlex.quote(str(folder))} if it is one submission, else grader grade FOLDER --out REPORTS"
        )
        raise NotASubmission(f"{folder}: this is a file, and no folder of submissions", remedy=remedy)
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


def read_of_class(path: Path, exercises: Iterable[Exercise]) -> Submission:
    """A submission in a class's folder: a link there is none, as it may lead to somebody else's."""
    if path.is_symlink():
        link = Rejection(code="not_a_file", detail="the submission is a symbolic link")
        return _submission(id_of(path), {each.id: link for each in exercises})
    return read(path, exercises)


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
    """Return the attempt for a module that was found, rejected or is missing."""
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


def _read_at(folder: int, name: str) -> bytes | Rejection:
    """A regular file of bounded size; looked at before it is opened, so that no FIFO or device can hold us."""
    kind = stat.S_IFMT(os.stat(name, dir_fd=folder, follow_symlinks=False).st_mode)
    if kind != stat.S_IFREG:
        return Rejection(code="not_a_file", detail=KINDS.get(kind, "something else"))
    descriptor = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=folder)
    with os.fdopen(descriptor, "rb") as file:
        return read_bounded(file)


def _from_archive(path: Path, places: dict[str, tuple[str, ...]]) -> dict[str, Found]:
    """Members are read where they lie.  An archive that would be dangerous to unpack is rejected whole."""
    members = read_members(path, {PurePosixPath(place).name for where in places.values() for place in where})
    if isinstance(members, Rejection):
        return dict.fromkeys(places, members)
    prefix = _single_folder(members)
    look = {name.removeprefix(prefix): found for name, found in members.items()} | members
    return {exercise: _first(where, look.get) for exercise, where in places.items()}


def _single_folder(members: dict[str, bytes | Rejection]) -> str:
    """`alice/` where everything lies in one folder, as most tools pack it."""
    tops = {name.partition("/")[0] for name in members}
    top = next(iter(tops), "")
    return f"{top}/" if len(tops) == 1 and all("/" in name for name in members) else ""
