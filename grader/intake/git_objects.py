"""Reading a git repository object by object: commits, the files of a tree, the bytes of files.

Nothing is ever checked out, so no hook, filter, attribute, submodule or large-file pointer is followed; no
configuration but the repository's own is read, nothing that runs a program of it is called, and nothing is fetched.
"""

import os
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from grader.errors import GraderError
from grader.sanitize import quote_for_shell, sanitize_text

#: A tree is not read any further than this: so many files, or so many bytes of their list.
MAX_FILES, MAX_LISTED = 200_000, 32 * 2**20

#: Modes of entries in a tree that are not regular files.
LINK, SUBMODULE = "120000", "160000"


@dataclass(frozen=True, slots=True)
class Entry:
    """A file of a tree: its mode in octal, and the name of its object in hexadecimal."""

    mode: str
    name: str


class Unreadable(Exception):
    """The rest of a tree cannot be listed, or is too long."""


@dataclass(frozen=True, slots=True)
class Repository:
    """The git repository that a folder lies in, bare or not."""

    folder: Path

    def commit(self, ref: str) -> str:
        """Return the name of the commit that a ref stands for.  Raises `GraderError`, also where it is ambiguous.

        It is asked for on stdin, so that no ref is ever taken for an option.
        """
        if any(char in ref for char in "\0\r\n"):
            raise self._no_commit(ref)
        answer, told = self._ask(["cat-file", "--batch-check"], os.fsencode(f"{ref}^{{commit}}\n"))
        name, _, kind = answer.decode(errors="replace").rpartition(" ")[0].partition(" ")
        if kind != "commit":
            raise self._no_commit(ref)
        if "is ambiguous" in told:
            raise GraderError(
                f"{_shown(ref)!r} is a branch and a tag, or two of them: nothing tells which one is meant",
                remedy=f"write {_typed('refs/heads/', ref)}, {_typed('refs/remotes/', ref)}, or the commit itself",
            )
        return name

    def _no_commit(self, ref: str) -> GraderError:
        return GraderError(
            f"{self.folder}: there is no commit called {_shown(ref)!r} in this repository",
            remedy="git fetch, then git branch --all lists what it knows; a folder is written as ./FOLDER",
        )

    def merge_base(self, one: str, other: str) -> str | None:
        """Return the commit from which two commits have parted; None where this clone knows of none."""
        done = self._run(["merge-base", one, other])
        if done.returncode not in {0, 1}:
            raise self._fault(done.stderr)
        return done.stdout.decode().strip() or None

    def files(self, commit: str) -> Iterator[tuple[str, Entry]]:
        """Yield the path and the entry of every file of a commit.  Raises `Unreadable` where there are too many."""
        command = ["git", "-C", str(self.folder), "ls-tree", "-r", "-z", "--full-tree", commit]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=_environment()) as git:  # noqa: S603
            try:
                yield from map(_entry, _records(git.stdout))
                is_whole = git.wait() == 0
            finally:
                git.kill()
        if not is_whole:
            raise Unreadable("git cannot list its files")

    def sizes(self, names: Iterable[str]) -> dict[str, int]:
        """Return the sizes of objects in bytes.  Raises `GraderError` where one is not in this clone."""
        asked = list(dict.fromkeys(names))
        answer, _ = self._ask(["cat-file", "--batch-check=%(objectname) %(objectsize)"], _lines(asked))
        found = dict(line.rsplit(" ", 1) for line in answer.decode().splitlines())
        absent = next((name for name in asked if not found.get(name, "").isdecimal()), None)
        if absent is not None:
            raise self._incomplete(f"the object {absent}")
        return {name: int(size) for name, size in found.items()}

    def read(self, names: Iterable[str]) -> dict[str, bytes]:
        """Return the bytes of blobs, all at once: ask for their sizes first."""
        asked = list(dict.fromkeys(names))
        answer, _ = self._ask(["cat-file", "--batch"], _lines(asked))
        found, at = {}, 0
        for name in asked:
            end = answer.index(b"\n", at)
            size = int(answer[at:end].rpartition(b" ")[2])
            found[name] = answer[end + 1 : end + 1 + size]
            at = end + 2 + size
        return found

    def _ask(self, words: list[str], lines: bytes) -> tuple[bytes, str]:
        """Return what a command answers to these lines, and what it says on stderr."""
        done = self._run(words, lines)
        if done.returncode != 0:
            raise self._fault(done.stderr)
        return done.stdout, done.stderr.decode(errors="replace")

    def _run(self, words: list[str], lines: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
        command = ["git", "-C", str(self.folder), *words]
        try:
            return subprocess.run(command, input=lines, capture_output=True, env=_environment(), check=False)  # noqa: S603
        except FileNotFoundError as error:
            raise GraderError(
                "git is not installed here, and --base or --head is no folder",
                remedy="install git, or write ./FOLDER for a folder",
            ) from error

    def _incomplete(self, what: str) -> GraderError:
        return GraderError(
            f"{self.folder}: {what} is not in this clone, and nothing is fetched here",
            remedy="git fetch --refetch --no-filter, or clone again without --filter",
        )

    def _fault(self, told: bytes) -> GraderError:
        if b"promisor remote" in told:
            return self._incomplete("a part of the history")
        shown = sanitize_text(told.decode(errors="replace").strip(), 300)
        return GraderError(
            f"{self.folder}: {shown}", remedy="--repository DIR names a clone that has both sides; a folder is ./FOLDER"
        )


def _environment() -> dict[str, str]:
    """No configuration but the repository's own, no transport, objects and parents as committed, messages in English.

    Whose the repository is does not matter, as nothing that it names is run.
    """
    return {
        "PATH": os.environ.get("PATH", os.defpath),
        "LC_ALL": "C",
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_COUNT": "2",
        "GIT_CONFIG_KEY_0": "safe.directory",
        "GIT_CONFIG_VALUE_0": "*",
        "GIT_CONFIG_KEY_1": "core.warnAmbiguousRefs",
        "GIT_CONFIG_VALUE_1": "true",
        "GIT_ALLOW_PROTOCOL": "none",
        "GIT_NO_LAZY_FETCH": "1",
        "GIT_NO_REPLACE_OBJECTS": "1",
        "GIT_GRAFT_FILE": "",
        "GIT_OPTIONAL_LOCKS": "0",
        "GIT_TERMINAL_PROMPT": "0",
    }


def _records(stream: IO[bytes] | None) -> Iterator[bytes]:
    """Yield what lies between NUL bytes.  Raises `Unreadable` where that is too much."""
    if stream is None:
        return
    rest, read, count = b"", 0, 0
    while data := stream.read1(2**16):  # type: ignore[attr-defined]
        *records, rest = (rest + data).split(b"\0")
        read, count = read + len(data), count + len(records)
        if read > MAX_LISTED or count > MAX_FILES:
            raise Unreadable(f"more than {MAX_FILES} files, or their names are too long")
        yield from records


def _entry(record: bytes) -> tuple[str, Entry]:
    about, _, path = record.partition(b"\t")
    mode, _, name = about.decode().split(" ")
    return os.fsdecode(path), Entry(mode, name)


def _lines(names: Iterable[str]) -> bytes:
    return "".join(f"{name}\n" for name in names).encode()


def _typed(place: str, ref: str) -> str:
    """A whole ref as it is typed; whoever pushes a branch may call it like a command."""
    return quote_for_shell(f"{place}{ref}"[:200])


def _shown(ref: str) -> str:
    return sanitize_text(ref, 200).replace("\n", "\\n")
