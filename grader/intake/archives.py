"""Archives: the Python files in a zip or a tar, read where they lie.

Nothing is unpacked to the disk, and an archive that would be dangerous to unpack is refused whole.  Sizes are counted
while reading: what an archive says of itself is not believed.
"""

import re
import zipfile
from collections.abc import Collection, Iterator
from pathlib import Path, PurePosixPath

from grader.intake.members import Refused
from grader.intake.tars import tar_members
from grader.intake.zips import zip_members
from grader.model import Rejection

#: The largest archive that is opened at all, in bytes.
MAX_PACKED = 32 * 2**20
#: An archive with more entries is a bomb.
MAX_ENTRIES = 10_000
#: The longest path of a member, and the most folders in one.
MAX_PATH, MAX_DEPTH = 4096, 64

#: `C:` in front of a path leads elsewhere on Windows.
_DRIVE = re.compile(r"[A-Za-z]:")


def read_members(path: Path, names: Collection[str]) -> dict[str, bytes | Rejection] | Rejection:
    """The Python files of an archive by their paths, or why it is refused whole.

    Of a file of another name than these nothing is kept but its path.
    """
    try:
        return dict(_members(path, names))
    except Refused as error:
        return Rejection(code="archive", detail=str(error))
    except Exception as error:  # noqa: BLE001 - every decompressor has exceptions of its own
        return Rejection(code="archive", detail=f"it cannot be read ({type(error).__name__})")


def _members(path: Path, names: Collection[str]) -> Iterator[tuple[str, bytes | Rejection]]:
    if (size := path.stat().st_size) > MAX_PACKED:
        raise Refused(f"it has {size} bytes, at most {MAX_PACKED} are read")
    opener = zip_members if zipfile.is_zipfile(path) else tar_members
    seen: set[str] = set()
    links: set[str] = set()
    for number, (name, found) in enumerate(opener(path, names), 1):
        if number > MAX_ENTRIES:
            raise Refused(f"it has more than {MAX_ENTRIES} entries")
        place = _checked_name(name, seen, links)
        if isinstance(found, Rejection) and "link" in found.detail:
            links.add(place.casefold())
        if place.endswith(".py") and found is not None and not _is_packer_noise(place):
            yield place, found


def _is_packer_noise(place: str) -> bool:
    """Return True for the metadata that macOS adds beside every file."""
    return place.startswith("__MACOSX/") or PurePosixPath(place).name.startswith("._")


def _checked_name(name: str, seen: set[str], links: set[str]) -> str:
    """The member's path, when it stays inside and is the only one of its name on any file system."""
    if len(name) > MAX_PATH:
        raise Refused(f"it holds a path of {len(name)} characters")
    place = PurePosixPath(name.replace("\\", "/"))
    if len(place.parts) > MAX_DEPTH:
        raise Refused(f"it holds a path through {len(place.parts)} folders")
    if place.is_absolute() or ".." in place.parts or _DRIVE.match(place.parts[0]) if place.parts else False:
        raise Refused(f"it holds the path {name!r}, which leads outside")
    if links and any(str(parent).casefold() in links for parent in place.parents):
        raise Refused(f"{name!r} would be written through a link")
    key = str(place).casefold()
    if not name.endswith("/") and key in seen:
        raise Refused(f"it holds {name!r} twice")
    seen.add(key)
    return str(place)
