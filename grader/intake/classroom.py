"""A class on the disk: which submissions there are, what each is called, where its report lies.

A class is a folder of folders and archives, or the flat download of a learning platform, in which the files' names tell
the student.
"""

import hashlib
import itertools
import os
import shlex
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from grader.errors import NotASubmission
from grader.intake.names import Named, by_platform, is_archive, without_archive_ending
from grader.intake.submissions import Read, read, read_files, refuse_link
from grader.model import Exercise

#: Bytes of an id that still fit a file name with its ending; most file systems allow 255.
_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Entry:
    """One submission of a class: a folder or an archive at `path`, or several `files` of a flat download."""

    id: str
    path: Path
    files: tuple[tuple[Path, Named], ...] = ()

    @property
    def platform(self) -> str:
        """The platform whose names group the files; empty for a folder or an archive."""
        return self.files[0][1].platform if self.files else ""

    def is_called(self, glob: str) -> bool:
        """Return True if the id is this one, or fits this pattern of * and ?, however its letters are composed."""
        name, wanted = (unicodedata.normalize("NFC", text) for text in (self.id, glob))
        return name == wanted or fnmatchcase(name, wanted)

    def read(self, exercises: Iterable[Exercise]) -> Read:
        """Read the submission.  A symbolic link in a class's folder is none: it may lead to somebody else's work."""
        if self.files:
            return read_files(self.files, exercises)
        return refuse_link(exercises) if self.path.is_symlink() else read(self.path, exercises)


@dataclass(frozen=True, slots=True)
class Class:
    """A folder of submissions and the folder of their reports; `only` are globs for the ids of submissions."""

    submissions: Path
    reports: Path
    only: tuple[str, ...] = ()
    resume: bool = True

    def entries(self) -> Iterator[Entry]:
        """Yield every submission that is asked for, folders first.  Raises `NotASubmission` where there is no folder.

        No two have the same id, not even where a file system takes small and capital letters for the same: an archive
        beside a folder of its name keeps its ending.
        """
        whole, grouped = self._found()
        counts = Counter(id_of(path) for path in whole)
        taken: set[str] = set()
        for path in sorted(whole, key=lambda path: not path.is_dir()):
            plain = id_of(path)
            first = plain if path.is_dir() or counts[plain] == 1 else path.name
            yield from self._asked(Entry(_free(taken, first, path.name), path))
        for student, files in sorted(grouped.items()):
            name = _as_text(student)
            yield from self._asked(Entry(_free(taken, name, name), self.submissions, tuple(files)))

    def _asked(self, entry: Entry) -> Iterator[Entry]:
        if not self.only or any(map(entry.is_called, self.only)):
            yield entry

    def _found(self) -> tuple[list[Path], dict[str, list[tuple[Path, Named]]]]:
        """Return the folders and archives, and the files of a flat download by student."""
        whole: list[Path] = []
        grouped: dict[str, list[tuple[Path, Named]]] = {}
        children = self._children()
        named = {path: by_platform(path.name) for path in children if path.is_file() and not path.is_symlink()}
        counts = Counter(each.file for each in named.values() if each)
        for path in children:
            told = named.get(path)
            if told and _is_of_download(told, counts):
                grouped.setdefault(told.whole or told.student, []).append((path, told))
            elif is_submission(path):
                whole.append(path)
        return whole, _by_student(grouped)

    def _children(self) -> list[Path]:
        folder = self.submissions
        if folder.is_file():
            told = shlex.quote(str(folder))
            raise NotASubmission(
                f"{folder}: this is a file, and no folder of submissions",
                remedy=f"grader score {told} if it is one submission, else grader grade FOLDER --out REPORTS",
            )
        if not folder.is_dir():
            raise NotASubmission(f"{folder}: there is no such folder", remedy="grader grade FOLDER --out REPORTS")
        found = (path for path in folder.iterdir() if path.resolve() != self.reports.resolve())
        return sorted(found, key=lambda path: path.name)

    def ignored(self) -> list[str]:
        """List the entries of the folder that belong to no submission, hidden files aside."""
        whole, grouped = self._found()
        used = {*whole, *(path for files in grouped.values() for path, _ in files)}
        return [path.name for path in self._children() if path not in used and not _is_noise(path.name)]

    def report_path(self, name: str) -> Path:
        """Return where the report on a submission lies; an id too long for a file name is shortened with its digest."""
        safe = name.replace("/", "_")
        if len(safe.encode()) > _LONGEST_NAME:
            mark = hashlib.sha256(name.encode()).hexdigest()[:16]
            safe = f"{safe.encode()[:200].decode('utf-8', 'ignore')}-{mark}"
        return self.reports / f"{safe}.json"


def _free(taken: set[str], *wished: str) -> str:
    """Return the first of the wished ids that nobody has, with a number behind the last where all are taken."""
    names = itertools.chain(wished, (f"{wished[-1]}~{number}" for number in itertools.count(2)))
    name = next(name for name in names if name.casefold() not in taken)
    taken.add(name.casefold())
    return name


def _by_student(grouped: dict[str, list[tuple[Path, Named]]]) -> dict[str, list[tuple[Path, Named]]]:
    """Call a group by its student, or by the whole beginning of its names where two would be called the same."""
    students = {name: files[0][1].student for name, files in grouped.items()}
    counts = Counter(students.values())
    return {students[name] if counts[students[name]] == 1 else name: files for name, files in grouped.items()}


def _is_of_download(named: Named, counts: Counter[str]) -> bool:
    """Canvas numbers every file: archives that share a number, as `hw_2026_03_kim.zip` may, are whole submissions."""
    if is_archive(named.rest):
        return not named.file or counts[named.file] == 1
    return ".py" in named.rest.lower()


def is_submission(path: Path) -> bool:
    """Return True if this entry of a class's folder is a submission: a folder or an archive."""
    if _is_noise(path.name):
        return False
    return path.is_dir() or (is_archive(path.name) and path.is_file())


def _is_noise(name: str) -> bool:
    return name.startswith(".") or name == "__MACOSX"


def id_of(path: Path) -> str:
    """The folder's name, or the archive's without its ending."""
    name = path.absolute().name
    return _as_text(name if path.is_dir() else without_archive_ending(name))


def _as_text(name: str) -> str:
    """Bytes that are no UTF-8 are shown as escapes, with a mark that no other name leads to."""
    raw = os.fsencode(name)
    shown = raw.decode("utf-8", "backslashreplace")
    return shown if shown == name else f"{shown}~{hashlib.sha256(raw).hexdigest()[:8]}"
