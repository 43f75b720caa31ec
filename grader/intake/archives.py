"""Archives: the wanted files in a zip or a tar, read where they lie.

Nothing is unpacked to the disk.  An archive is refused whole for what endangers its wanted files: a bomb, a path that
leads outside, a link on the way.  Sizes are counted while reading: what an archive says of itself is not believed.
"""

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from grader.files import is_own_fault
from grader.intake.members import MAX_ENTRIES, MAX_ENTRIES_OF_ANY_KIND, Budget, Found, IsWanted, Refused
from grader.intake.names import fold, is_archive
from grader.intake.places import is_nobodys
from grader.intake.tars import tar_members
from grader.intake.zips import zip_members
from grader.model import Rejection

#: The largest tar that is opened at all, in bytes.
MAX_PACKED = 32 * 2**20
#: The longest path of a wanted member, and the most folders in one.
MAX_PATH, MAX_DEPTH = 4096, 64

#: `C:` in front of a path leads elsewhere on Windows.
_DRIVE = re.compile(r"[A-Za-z]:")


@dataclass(slots=True)
class Members:
    """The wanted members by their paths, the paths of all others, and the one folder around everything, or ""."""

    files: dict[str, bytes | Rejection] = field(default_factory=dict)
    names: list[str] = field(default_factory=list)

    @property
    def wrapper(self) -> str:
        """`alice/` where everything lies in one folder, as most tools pack it."""
        tops = {name.partition("/")[0] for name in self.names if not is_nobodys(name)}
        is_single = len(tops) == 1 and all("/" in name for name in self.names if not is_nobodys(name))
        return f"{tops.pop()}/" if is_single else ""


def read_members(archive: Path | bytes, is_wanted: IsWanted, budget: Budget | None = None) -> Members | Rejection:
    """Read the wanted members of an archive, or tell why it is refused whole."""
    try:
        return _read(archive, is_wanted, budget or Budget())
    except Refused as error:
        return Rejection(code="archive", detail=str(error))
    except OSError as error:
        if is_own_fault(error) and isinstance(archive, Path):
            return Rejection(code="unreadable", detail=f"{archive.name}: {error.strerror}", is_ours=True)
        return Rejection(code="archive", detail=f"{_UNREAD} ({type(error).__name__}); pack it again")
    except Exception as error:  # noqa: BLE001 - every decompressor has exceptions of its own
        return Rejection(code="archive", detail=f"{_UNREAD} ({type(error).__name__}); pack it again")


_UNREAD = "it cannot be read, as it is damaged, cut short, or no .zip or .tar at all"


def _read(archive: Path | bytes, is_wanted: IsWanted, budget: Budget) -> Members:
    members, links, spelt = Members(), set[str](), dict[str, str]()
    own = 0
    for name, found in _opened(archive, is_wanted, budget):
        own += not is_nobodys(name)
        budget.entries -= 1
        if own > MAX_ENTRIES or budget.entries < 0:
            most = MAX_ENTRIES if own > MAX_ENTRIES else MAX_ENTRIES_OF_ANY_KIND
            raise Refused(f"it has more than {most} entries")
        if len(name) > MAX_PATH or name.count("/") > MAX_DEPTH:
            if is_wanted(name):
                raise Refused(f"{PurePosixPath(name).name!r} lies too deep, in more than {MAX_DEPTH} folders")
            continue
        place = _inside(name)
        if isinstance(found, Rejection) and "link" in found.detail:
            links.add(fold(place))
        if not name.endswith("/"):
            members.names.append(place)
        is_folder_of_that_name = name.endswith("/") and is_archive(place)
        if found is not None and is_wanted(place) and not is_folder_of_that_name:
            _add(members, place, found, links, spelt)
            budget.keep(len(found) if isinstance(found, bytes) else 0)
    _drop_environments(members)
    return members


def _drop_environments(members: Members) -> None:
    """A virtual environment of any name is told by its settings; the folder around everything may be one as well."""
    ends = "/pyvenv.cfg"
    homes = {name.removesuffix(ends) for name in members.names if name.endswith(ends)} - {members.wrapper.rstrip("/")}
    for place in list(members.files):
        if homes and not homes.isdisjoint(map(str, PurePosixPath(place).parents)):
            del members.files[place]


def _opened(archive: Path | bytes, is_wanted: IsWanted, budget: Budget) -> Iterator[tuple[str, Found]]:
    file: io.RawIOBase | io.BytesIO = io.BytesIO(archive) if isinstance(archive, bytes) else io.FileIO(archive)
    with file:
        if zipfile.is_zipfile(file):
            file.seek(0)
            yield from zip_members(file, is_wanted, budget)
        else:
            _refuse_too_large(file.seek(0, io.SEEK_END))
            file.seek(0)
            yield from tar_members(file, is_wanted, budget)


def _refuse_too_large(size: int) -> None:
    """A tar is read from its beginning to its end; of a zip only the list and what is wanted.  Raises `Refused`."""
    if size > MAX_PACKED:
        raise Refused(f"it has {size} bytes, at most {MAX_PACKED} are read")


def _inside(name: str) -> str:
    """The member's path, when it stays inside.  Raises `Refused`."""
    place = PurePosixPath(name.replace("\\", "/"))
    if place.is_absolute() or ".." in place.parts or (place.parts and _DRIVE.match(place.parts[0])):
        raise Refused(f"it holds the path {name!r}, which leads outside")
    return str(place)


def _add(members: Members, place: str, found: bytes | Rejection, links: set[str], spelt: dict[str, str]) -> None:
    """Keep a wanted member.

    Raises `Refused` where it would be written through a link, or where it comes twice with different contents on a file
    system that takes small and capital letters for the same.
    """
    if links and any(fold(str(parent)) in links for parent in PurePosixPath(place).parents):
        raise Refused(f"{place!r} would be written through a link")
    before = spelt.setdefault(fold(place), place)
    if members.files.get(before, found) != found:
        raise Refused(f"it holds {place!r} twice, with different contents")
    members.files.setdefault(before, found)
