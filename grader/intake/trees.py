"""The two sides of a comparison, commits or folders: what lies where, and the bytes of what is wanted.

A file is known by the object that git makes of its bytes, so that a commit and a folder can be compared.
"""

import hashlib
import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Protocol

from grader.errors import GraderError
from grader.intake.folders import MAX_ENTRIES, Contents, read_folder
from grader.intake.git_objects import Repository
from grader.intake.git_tree import CommitTree
from grader.intake.members import KINDS
from grader.intake.places import is_nobodys
from grader.sanitize import quote_for_shell

#: Larger files of a folder are known by their size only, in bytes.
_MAX_HASHED = 2**22


class Tree(Protocol):
    """One side of a comparison; `label` names it: a commit in hexadecimal, or a folder."""

    label: str

    @property
    def marks(self) -> dict[str, str]:
        """Map each path to what lies there: its kind, and the object that git makes of its bytes."""

    def contents(self, is_wanted: Callable[[str], bool]) -> Contents:
        """Return the bytes of the wanted files, and why others are not there; no link is followed."""

    def on_disk(self, path: str, scratch: Path) -> Path:
        """Return where a file or folder of this side lies on the disk; a commit's is written below `scratch` first.

        Raises `GraderError` where there is none.
        """


@dataclass
class FolderTree:
    """The files of a folder on the disk.  A `Tree`."""

    label: str
    folder: Path

    @cached_property
    def marks(self) -> dict[str, str]:
        """As in `Tree`; git's own files, and what tools made, are left out."""
        return dict(_marks(self.folder))

    def contents(self, is_wanted: Callable[[str], bool]) -> Contents:
        """As in `Tree`."""
        return read_folder(self.folder, is_wanted)

    def on_disk(self, path: str, scratch: Path) -> Path:  # noqa: ARG002 - a commit is written there
        """As in `Tree`: where it lies already."""
        if (self.folder / path).exists():
            return self.folder / path
        raise GraderError(
            f"{self.label}: there is no {path} in this folder",
            remedy="--exercises and --assignment name what lies in the base, from its top, which is `.`",
        )


def is_folder(word: str) -> bool:
    """Return True for a word of the command line that names a folder, whether it is there or not."""
    return word in {".", ".."} or word.startswith(("/", "./", "../"))


def open_tree(word: str, repository: Path) -> CommitTree | FolderTree:
    """Return the side that a word of the command line names: `./FOLDER` or an absolute path, else a commit.

    A bare word is never a folder: a learner's checkout may hold one that is called like a branch.  Raises
    `GraderError`.
    """
    if is_folder(word):
        if not Path(word).is_dir():
            raise GraderError(
                f"{word}: there is no such folder", remedy=f"ls -ld {quote_for_shell(word)}, and name another one"
            )
        return FolderTree(word, Path(word))
    source = Repository(repository)
    return CommitTree(source.commit(word), source)


def common_tree(base: Tree, head: Tree) -> Tree | None:
    """Return what the head's changes began from: where two commits have parted, or the base.

    None where two commits have no ancestor in common, as far as this clone knows.
    """
    if not isinstance(base, CommitTree) or not isinstance(head, CommitTree):
        return base
    parted = base.repository.merge_base(base.label, head.label)
    if parted == base.label:
        return base
    return CommitTree(parted, base.repository) if parted else None


def _marks(folder: Path) -> Iterator[tuple[str, str]]:
    """Walk a folder, at most so many files as are searched for modules."""
    count = 0
    for place, folders, names in os.walk(folder):
        links = [name for name in folders if Path(place, name).is_symlink()]
        folders[:] = sorted(name for name in folders if name != ".git" and not is_nobodys(f"{name.lstrip('.')}/x"))
        for name in sorted({*names, *links} - {".git"}):
            count += 1
            if count > MAX_ENTRIES:
                return
            path = Path(place, name)
            yield path.relative_to(folder).as_posix(), _mark(path)


def _mark(path: Path) -> str:
    """Return the kind of a file, and what tells its bytes from others."""
    about = path.lstat()
    kind = stat.S_IFMT(about.st_mode)
    if kind == stat.S_IFLNK:
        return f"{KINDS[kind]} {_object(os.fsencode(path.readlink()))}"
    if kind != stat.S_IFREG or about.st_size > _MAX_HASHED:
        return f"{KINDS.get(kind, 'a file')} of {about.st_size} bytes"
    try:
        return f"a file {_object(path.read_bytes())}"
    except OSError:
        return "a file that cannot be read"


def _object(data: bytes) -> str:
    return hashlib.sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()
