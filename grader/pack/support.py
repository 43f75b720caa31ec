"""The files of a pack that a suite needs besides itself: conftest.py files, helper modules, data.

They are part of the exercise: an attempt may read them, and every byte of them counts in the digest.  Modules at the
root and packages of helpers there (such as `kit`) are imported from the root itself and are not copied.
"""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from grader.errors import BadPack

#: More bytes than this are no helpers of one exercise: they would be laid down for every attempt.
MAX_BYTES = 16 * 2**20
#: What an exercise consists of itself, and what only people read.
_OWN = {"exercise.toml", "pack.toml", "curriculum.toml", "assignment.toml", "LICENSE", "Makefile"}
_PACKAGE = "__init__.py"
_FOR_PEOPLE = {".md", ".rst", ".ipynb", ".pdf"}


@dataclass(frozen=True, slots=True)
class Support:
    """Files that a suite needs: pairs of the path in an attempt's folder and the path below the pack's root.

    `home` is where in an attempt's folder the suite lies: "" at its top, else the exercise's path in the pack.
    """

    files: tuple[tuple[str, str], ...] = ()
    home: str = ""


def support_of(root: Path, folder: Path, slug: str, data: Iterable[Path]) -> Support:
    """List the files that the suite in `folder` needs.  Raises `BadPack` where they are too large.

    `data` are the files of the pack that `find_data` finds.
    The suite lies at the top of an attempt's folder, unless something above it in the pack has to lie above it there as
    well, or it is part of a package: then the folders of the pack are kept.
    """
    beside = [path for path in _files(folder) if not _is_own(path, folder, slug)] if folder != root else []
    above = [path for place in _above(root, folder) for path in _shared(place, root, folder, data)]
    if sum(path.stat().st_size for path in (*beside, *above)) > MAX_BYTES:
        raise BadPack(
            f"{folder}: the files beside test_{slug}.py are larger than {MAX_BYTES // 2**20} MiB together",
            remedy="keep in the folder what the suite reads, and the rest elsewhere",
        )
    keeps_folders = bool(above) or (folder / _PACKAGE).is_file()
    top = root if keeps_folders else folder
    files = tuple((path.relative_to(top).as_posix(), path.relative_to(root).as_posix()) for path in (*above, *beside))
    home = folder.relative_to(root).as_posix() if keeps_folders and folder != root else ""
    return Support(files, home)


def _above(root: Path, folder: Path) -> list[Path]:
    """The folders from the pack's root down to the one above the exercise; the root itself for one that lies there."""
    return [place for place in reversed(folder.parents) if place.is_relative_to(root)] or [root]


def _shared(place: Path, root: Path, folder: Path, data: Iterable[Path]) -> Iterator[Path]:
    """A folder's conftest.py, with modules beside it or in a package; at the root also the pack's data."""
    has_conftest = (place / "conftest.py").is_file()
    if has_conftest:
        yield place / "conftest.py"
    if place == root:
        yield from (path for path in data if folder == root or not path.is_relative_to(folder))
    elif has_conftest or (place / _PACKAGE).is_file():
        yield from _helpers(place)


def find_data(root: Path) -> Iterator[Path]:
    """Yield the files at a pack's root that all its suites may read, and those in its folders without tests."""
    for path in sorted(root.iterdir()):
        if path.name.startswith((".", "__")) or path.name in {*_OWN, "conftest.py"}:
            continue
        if path.is_file() and path.suffix not in {".py", ".toml", *_FOR_PEOPLE}:
            yield path
        elif path.is_dir() and not path.is_symlink() and not (path / "__init__.py").is_file() and not _has_tests(path):
            yield from _files(path)


def _helpers(folder: Path) -> Iterator[Path]:
    """The modules of a folder that are no exercises, and the packages of such modules in it."""
    for path in sorted(folder.iterdir()):
        if path.suffix == ".py" and path.name != "conftest.py" and not _is_own(path, folder, ""):
            yield path
        elif (path / _PACKAGE).is_file() and not path.name.startswith((".", "__")) and not _has_tests(path):
            yield from _files(path)


def _has_tests(folder: Path) -> bool:
    return folder.name == "solutions" or any(folder.rglob("test_*.py"))


def _files(folder: Path) -> Iterator[Path]:
    """Every regular file below a folder, hidden ones and caches aside."""
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith((".", "__")))
        if place != str(folder) and any(name.startswith("test_") and name.endswith(".py") for name in names):
            folders[:] = []
            continue
        paths = (Path(place) / name for name in sorted(names) if not name.startswith("."))
        yield from (path for path in paths if path.is_file() and not path.is_symlink())


def _is_own(path: Path, folder: Path, slug: str) -> bool:
    """The exercise itself, another one in the same folder, and what only people read."""
    if path.parent != folder:
        return path.suffix in _FOR_PEOPLE
    is_exercise = path.suffix == ".py" and (folder / f"test_{path.name}").is_file()
    is_suite = path.name.startswith("test_") and path.suffix == ".py"
    is_text = path.suffix in _FOR_PEOPLE or path.name in _OWN or path.name.startswith("messages.")
    return is_exercise or is_suite or is_text or path.name == f"{slug}.py"
