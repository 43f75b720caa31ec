"""A submission that is a folder: its modules and inner archives, opened without following any link."""

import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from grader.intake.members import KINDS, read_bounded
from grader.intake.names import fold, is_archive
from grader.intake.places import is_nobodys
from grader.model import Rejection

#: A folder with more files and folders is not searched any further, nor one that lies deeper.
MAX_ENTRIES, MAX_DEPTH = 50_000, 32
#: The largest archive that is opened, and the most bytes of all archives in one folder.
MAX_PACKED, MAX_ALL_PACKED = 32 * 2**20, 64 * 2**20


@dataclass(slots=True)
class Contents:
    """The wanted files of a folder by their paths, and what could hide others.

    `names` are the paths of all files that were seen, at most so many as are searched; `closed` are the folders that
    were not entered, each with the reason.
    """

    files: dict[str, bytes | Rejection] = field(default_factory=dict)
    names: list[str] = field(default_factory=list)
    closed: dict[str, Rejection] = field(default_factory=dict)

    def reason_for(self, places: tuple[str, ...]) -> Rejection | None:
        """Return why a file could not be found in any of these places, where a folder on the way was not entered."""
        shut = {fold(path): reason for path, reason in self.closed.items()}
        for place in places:
            steps = fold(place).split("/")
            on_the_way = ("/".join(steps[:end]) for end in range(len(steps)))
            if reason := next((shut[step] for step in on_the_way if step in shut), None):
                return reason
        return None


def read_folder(folder: Path, is_wanted: Callable[[str], bool]) -> Contents:
    """Collect the wanted files below a folder."""
    contents = Contents()

    def not_entered(error: OSError) -> None:
        place = os.path.relpath(error.filename, folder)
        contents.closed["" if place == "." else place] = _unreadable(error)

    packed = 0
    for path, kind, descriptor in _entries(folder, contents, not_entered):
        if kind != stat.S_IFDIR:
            contents.names.append(path)
        if is_wanted(path) and (found := _read_at(descriptor, path)) is not None:
            packed += len(found) if is_archive(path) and isinstance(found, bytes) else 0
            if packed <= MAX_ALL_PACKED or not is_archive(path):
                contents.files[path] = found
    return contents


def _entries(
    folder: Path, contents: Contents, not_entered: Callable[[OSError], None]
) -> Iterator[tuple[str, int, int]]:
    """Yield every file and folder as its path, its kind, and the open folder that it lies in."""
    count = 0
    for place, folders, files, descriptor in os.fwalk(folder, onerror=not_entered, follow_symlinks=False):
        below = os.path.relpath(place, folder)
        prefix = "" if below == "." else f"{below}/"
        links = [name for name in folders if _kind(descriptor, name) == stat.S_IFLNK]
        for name in links:
            contents.closed[prefix + name] = Rejection(code="not_a_file", detail="it lies behind a symbolic link")
        count += len(folders) + len(files)
        for name in sorted([*files, *folders]):
            yield prefix + name, _kind(descriptor, name), descriptor
        is_deep = prefix.count("/") >= MAX_DEPTH
        folders[:] = [] if is_deep else [name for name in sorted(folders) if _is_entered(prefix + name, descriptor)]
        if count > MAX_ENTRIES:
            contents.closed[""] = Rejection(code="unreadable", detail=f"it has more than {MAX_ENTRIES} files")
            return


def _kind(descriptor: int, name: str) -> int:
    """Return the type of an entry as in stat(2); 0 where it is gone by now."""
    try:
        return stat.S_IFMT(os.stat(name, dir_fd=descriptor, follow_symlinks=False).st_mode)
    except OSError:
        return 0


def _is_entered(path: str, descriptor: int) -> bool:
    """Return False for links, for folders that no person wrote, and for virtual environments of any name."""
    name = path.rpartition("/")[2]
    if is_nobodys(f"{path}/x") or _kind(descriptor, name) != stat.S_IFDIR:
        return False
    return _kind(descriptor, f"{name}/pyvenv.cfg") == 0


def read_module(folder: Path, name: str) -> bytes | Rejection | None:
    """Read one file of a folder: its bytes, the reason why not, or None where there is no such file."""
    try:
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    except FileNotFoundError:
        return None
    try:
        return _read_at(descriptor, name)
    finally:
        os.close(descriptor)


def _read_at(folder: int, path: str) -> bytes | Rejection | None:
    """A regular file of bounded size; looked at before it is opened, so that no FIFO or device can hold us."""
    name = path.rpartition("/")[2]
    try:
        kind = stat.S_IFMT(os.stat(name, dir_fd=folder, follow_symlinks=False).st_mode)
        if kind != stat.S_IFREG:
            return Rejection(code="not_a_file", detail=KINDS.get(kind, "something else"))
        opened = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=folder)
        with os.fdopen(opened, "rb") as file:
            return read_bounded(file, MAX_PACKED) if is_archive(name) else read_bounded(file)
    except FileNotFoundError:
        return None
    except OSError as error:
        return _unreadable(error)


def _unreadable(error: OSError) -> Rejection:
    return Rejection(code="unreadable", detail=os.strerror(error.errno or 0))
