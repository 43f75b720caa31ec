"""The files of a commit, with the rules of a folder: bounded, and no link followed."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from grader.errors import GraderError
from grader.intake.folders import MAX_ALL_PACKED, MAX_DEPTH, MAX_PACKED, Contents
from grader.intake.git_objects import LINK, SUBMODULE, Entry, Repository, Unreadable
from grader.intake.members import MAX_KEPT
from grader.intake.module import MAX_BYTES
from grader.intake.names import is_archive
from grader.intake.places import is_nobodys
from grader.model import Rejection

#: What an entry of a tree may be besides a regular file, by its mode.
_KINDS = {LINK: "a symbolic link", SUBMODULE: "a submodule"}


@dataclass
class CommitTree:
    """The files of a commit, read from git's objects.  A `Tree`."""

    label: str
    repository: Repository
    _unread: str = ""

    @cached_property
    def _files(self) -> dict[str, Entry]:
        found: dict[str, Entry] = {}
        try:
            files = self.repository.files(self.label)
            found.update((path, entry) for path, entry in files if path.count("/") <= MAX_DEPTH)
        except Unreadable as error:
            self._unread = str(error)
        return found

    @cached_property
    def marks(self) -> dict[str, str]:
        """As in `Tree`; whether a file may be executed does not count."""
        return {path: f"{_KINDS.get(each.mode, 'a file')} {each.name}" for path, each in self._files.items()}

    def contents(self, is_wanted: Callable[[str], bool]) -> Contents:
        """As in `Tree`, with the rules of `read_folder`."""
        files = _without_environments(self._files)
        contents = Contents(names=list(files))
        if self._unread:
            contents.closed[""] = Rejection(code="unreadable", detail=self._unread)
        for path, entry in files.items():
            if entry.mode in _KINDS and not is_nobodys(path):
                contents.closed[path] = Rejection(code="not_a_file", detail=f"it lies behind {_KINDS[entry.mode]}")
        odd = {path: _KINDS[each.mode] for path, each in files.items() if each.mode in _KINDS} | _folders(files)
        found = {path: Rejection(code="not_a_file", detail=kind) for path, kind in odd.items() if is_wanted(path)}
        regular = {path: each.name for path, each in files.items() if each.mode not in _KINDS and is_wanted(path)}
        contents.files = {**found, **dict(self._read(regular))}
        return contents

    def _read(self, wanted: dict[str, str]) -> Iterator[tuple[str, bytes | Rejection]]:
        """Yield what is small enough, within the bounds of a folder's archives and of its modules."""
        sizes = self.repository.sizes(wanted.values()) if wanted else {}
        left = {True: MAX_ALL_PACKED, False: MAX_KEPT}
        taken: dict[str, str] = {}
        for path, name in wanted.items():
            most = MAX_PACKED if is_archive(path) else MAX_BYTES
            if sizes[name] > most:
                yield path, Rejection(code="too_large", detail=f"more than {most} bytes")
                continue
            left[is_archive(path)] -= sizes[name]
            if left[is_archive(path)] >= 0:
                taken[path] = name
        found = self.repository.read(taken.values()) if taken else {}
        yield from ((path, found[name]) for path, name in taken.items())

    def on_disk(self, path: str, scratch: Path) -> Path:
        """As in `Tree`: bytes as they are in git.  Raises `GraderError` for a link too, as none is followed."""
        inside = {each: entry for each, entry in self._files.items() if not path or f"{each}/".startswith(f"{path}/")}
        inside = _without_instructions(inside)
        if link := next((each for each, entry in inside.items() if entry.mode in _KINDS), None):
            raise self._not_there(f"{link} is {_KINDS[inside[link].mode]}, which is not followed")
        if self._unread:
            raise self._not_there(self._unread)
        if not inside:
            raise self._not_there(f"there is no {path} in it")
        if outward := next((each for each in inside if ".." in each.split("/")), None):
            raise self._not_there(f"{outward!r} leads out of it")
        found = self.repository.read(entry.name for entry in inside.values())
        for folder in {(scratch / each).parent for each in inside}:
            folder.mkdir(parents=True, exist_ok=True)
        for each, entry in inside.items():
            (scratch / each).write_bytes(found[entry.name])
        return scratch / path

    def _not_there(self, why: str) -> GraderError:
        return GraderError(
            f"commit {self.label[:10]}: {why}",
            remedy="--exercises and --assignment name what lies in the base, from its top, which is `.`; or write "
            "--base ./FOLDER for a checkout of it",
        )


def _without_instructions(files: dict[str, Entry]) -> dict[str, Entry]:
    """Leave out what is beside suites for people only: a third of a pack's files, and no suite may read them."""
    suites = {path.rpartition("/")[0] for path in files if re.search(r"(^|/)test_[^/]*\.py$", path)}
    return {path: entry for path, entry in files.items() if path[-3:] != ".md" or path.rpartition("/")[0] not in suites}


def _without_environments(files: dict[str, Entry]) -> dict[str, Entry]:
    """Leave out virtual environments, which nobody wrote, whatever they are called."""
    places = tuple(path.removesuffix("pyvenv.cfg") for path in files if path.endswith("/pyvenv.cfg"))
    return {path: entry for path, entry in files.items() if not path.startswith(places)} if places else files


def _folders(files: dict[str, Entry]) -> dict[str, str]:
    """Return the folders that are called like modules, which git knows by the files in them only."""
    found: dict[str, str] = {}
    for path in files:
        if ".py/" in path.lower():
            parts = path.split("/")
            found |= {
                "/".join(parts[:end]): "a folder" for end in range(1, len(parts)) if ".py" in parts[end - 1].lower()
            }
    return found
