"""Files of a pack that look like suites and belong to no exercise: told, as their tests would count for nobody."""

import os
from collections.abc import Collection, Iterator
from pathlib import Path

#: So many of them are told one by one.
MOST_OVERLOOKED = 5
#: Names of suites that other tools take.
_OTHER_NAMES = {"test.py", "tests.py"}


def find_overlooked(root: Path, exercises: Collection[str]) -> tuple[str, ...]:
    """Return a sentence for each such file below the pack's root; `exercises` are the ids of those that were found."""
    found, known = list[str](), {*exercises}
    for place, inner, names in os.walk(root):
        inner[:] = sorted(name for name in inner if not name.startswith((".", "__")))
        folder = Path(place).relative_to(root)
        slugs = {slug for slug in map(_slug, names) if _id(folder, slug) in known}
        found += (f"{(folder / name).as_posix()}: {why}" for name, why in _reasons(sorted(names), slugs))
    return tuple(found)


def _reasons(names: list[str], slugs: Collection[str]) -> Iterator[tuple[str, str]]:
    modules = [name for name in names if name.endswith(".py") and not name.startswith(("test_", "__", "conftest."))]
    for name in names:
        stem = name.removesuffix(".py")
        tested = f"{stem.removesuffix('_test')}.py"
        if stem == name or stem.removeprefix("test_") in slugs:
            continue
        if stem.startswith("test_"):
            yield name, f"there is no {stem.removeprefix('test_')}.py beside it"
        elif stem.endswith("_test") and tested in modules and tested.removesuffix(".py") not in slugs:
            yield name, f"the suite of {tested} has to be called test_{tested}"
        elif name in _OTHER_NAMES and len(modules) > 1 and not slugs:
            yield name, "a suite has to be called test_NAME.py, beside its NAME.py"


def _slug(name: str) -> str:
    return name.removeprefix("test_").removesuffix(".py")


def _id(folder: Path, slug: str) -> str:
    return (folder if folder.name == slug else folder / slug).as_posix()
