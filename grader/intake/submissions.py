"""Submissions: folders, archives and single files in, attempts as bytes out.

Only the modules of the exercises are taken, opened without following links; everything else in a submission is
ignored.  Nothing is ever unpacked to the disk.  A file that cannot be graded is a `Rejection`, never an exception.
"""

import hashlib
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from grader.errors import NotASubmission
from grader.intake.archives import read_members
from grader.intake.folders import Contents, read_folder, read_module
from grader.intake.members import Budget
from grader.intake.names import Named, is_archive
from grader.intake.places import Candidate, choose, find_packs, is_repository_file, is_work
from grader.intake.siblings import with_siblings
from grader.intake.trees import Tree
from grader.intake.wanted import Wanted, wanted
from grader.model import Attempt, Exercise, Rejection, Submission


@dataclass(frozen=True, slots=True)
class Read:
    """A submission as it was read: its attempts, and the paths of all its files."""

    attempts: tuple[Attempt, ...]
    names: tuple[str, ...] = ()

    @property
    def modules(self) -> int:
        """How many modules of exercises were recognised, those that cannot be graded included."""
        return sum(each.module is not None or each.rejection is not None for each in self.attempts)

    def of(self, exercises: Iterable[Exercise]) -> "Read":
        """Return the attempts at these exercises only."""
        ids = {each.id for each in exercises}
        return replace(self, attempts=tuple(each for each in self.attempts if each.exercise in ids))


def read(path: Path, exercises: Iterable[Exercise]) -> Read:
    """Read the submission at `path`.  Raises `NotASubmission` where there is neither a folder nor a file."""
    asked = wanted(exercises)
    if path.is_dir():
        return _from_folder(path, asked)
    if path.is_file():
        return _from_archive(path, asked) if _is_packed(path) else _from_files([(path.resolve(), path.name)], asked)
    raise NotASubmission(
        f"{path}: there is no such file or folder",
        remedy="grader score PATH: a folder, an archive, or a module",
    )


def read_files(files: Sequence[tuple[Path, Named]], exercises: Iterable[Exercise]) -> Read:
    """Read a submission that is one file or several in the folder of a class, named by a learning platform."""
    asked = wanted(exercises)
    if len(files) == 1 and is_archive(files[0][1].rest):
        return _from_archive(files[0][0], asked)
    return _from_files([(path, named.rest) for path, named in files], asked)


def read_tree(tree: Tree, asked: Wanted, references: Collection[str] = ()) -> Read:
    """Read the submission in one side of a comparison.

    `references` are paths of the repository's own solutions, which are nobody's work.
    """

    def is_wanted(path: str) -> bool:
        return asked.is_looked_into(path) and path not in references

    return _from_contents(tree.contents(is_wanted), asked)


def refuse_link(exercises: Iterable[Exercise]) -> Read:
    """Return the attempts of a submission that is a symbolic link: it may lead to somebody else's work."""
    link = Rejection(code="not_a_file", detail="the submission is a symbolic link")
    return Read(tuple(Attempt(exercise=each.id, module=None, rejection=link) for each in exercises))


def submission_of(name: str, found: Read) -> Submission:
    """Return what was read as the submission of that name; its digest covers every byte of its modules."""
    marks = sorted((each.exercise, mark_of(each)) for each in found.attempts)
    return Submission(id=name, attempts=found.attempts, digest=digest_of(repr(marks).encode()))


def mark_of(attempt: Attempt) -> str:
    """Return what is equal for two attempts only if both are graded alike."""
    return repr(attempt.rejection or (digest_of_attempt(attempt) if attempt.module is not None else None))


def digest_of(data: bytes) -> str:
    """sha256, as it stands in reports."""
    return f"sha256:{hashlib.sha256(data).hexdigest()}"


def digest_of_attempt(attempt: Attempt) -> str:
    """Return the digest of a module, and of the siblings that it imports."""
    module = attempt.module or b""
    if not attempt.siblings:
        return digest_of(module)
    return digest_of(repr([("", digest_of(module)), *((n, digest_of(d)) for n, d in attempt.siblings)]).encode())


def read_attempt(folder: Path, exercise: Exercise) -> Attempt:
    """Read the module of an exercise that lies in `folder` under its own name."""
    found = read_module(folder, f"{exercise.slug}.py")
    if isinstance(found, Rejection):
        return Attempt(exercise=exercise.id, module=None, rejection=found)
    return Attempt(exercise=exercise.id, module=found)


def _is_packed(path: Path) -> bool:
    """A lone file that is called like a module is one; everything else is opened as an archive."""
    return not path.name.lower().endswith((".py", ".txt"))


@dataclass(slots=True)
class _Candidates:
    """The files of a submission that may be modules, and the archives in it that could not be looked into."""

    asked: Wanted
    found: list[tuple[Exercise, Candidate]] = field(default_factory=list)
    closed: list[Rejection] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    budget: Budget = field(default_factory=Budget)

    def add(self, path: str, found: bytes | Rejection, bare: str = "") -> None:
        """Add a file for each exercise that it may be the module of; an archive is looked into, once.

        `bare` is the path without the folder around everything: the better of the two counts.
        """
        ranks = {exercise.id: rank for exercise, rank in self.asked.ranks(bare)} if bare else {}
        for exercise, rank in self.asked.ranks(path):
            better = ranks.get(exercise.id, rank)
            self.found.append((exercise, Candidate(bare if better < rank else path, found, min(better, rank))))
        if is_archive(path):
            self._add_inner(path, found)

    def _add_inner(self, path: str, found: bytes | Rejection) -> None:
        inner = found if isinstance(found, Rejection) else read_members(found, self._is_module, self.budget)
        if isinstance(inner, Rejection):
            self.closed.append(Rejection(code="archive", detail=f"{path}: {inner.detail}"))
            return
        self.names += [f"{path}/{name}" for name in inner.names]
        for name, each in inner.files.items():
            pairs = self.asked.ranks(name, inner=True)
            self.found += [(exercise, Candidate(f"{path}/{name}", each, rank)) for exercise, rank in pairs]

    def _is_module(self, name: str) -> bool:
        return bool(self.asked.ranks(name))

    def choose(self, names: Iterable[str]) -> Read:
        """Return an attempt for each exercise; where there is no work at all, an archive that is shut is the reason."""
        every = (*names, *self.names)
        packs = find_packs(every)
        by_exercise: dict[str, list[Candidate]] = {}
        for exercise, candidate in self.found:
            if not is_repository_file(candidate.path, exercise, packs):
                by_exercise.setdefault(exercise.id, []).append(candidate)
        attempts = [choose(each, by_exercise.get(each.id, ())) for each in self.asked.exercises]
        if self.closed and not any(map(_is_something, self.asked.exercises, attempts)):
            shut = self.closed[0]
            attempts = [Attempt(exercise=each.exercise, module=None, rejection=shut) for each in attempts]
        return Read(with_siblings(attempts, self.asked.exercises), every)


def _is_something(exercise: Exercise, attempt: Attempt) -> bool:
    return attempt.rejection is not None or (attempt.module is not None and is_work(exercise, attempt.module))


def _from_folder(folder: Path, asked: Wanted) -> Read:
    return _from_contents(read_folder(folder, asked.is_looked_into), asked)


def _from_contents(contents: Contents, asked: Wanted) -> Read:
    candidates = _Candidates(asked)
    for path, found in contents.files.items():
        candidates.add(path, found)
    result = candidates.choose(contents.names)
    attempts = []
    for each in result.attempts:
        reason = contents.reason_for(asked.places[each.exercise])
        is_missing = each.module is None and each.rejection is None
        attempts.append(replace(each, rejection=reason) if is_missing and reason else each)
    return replace(result, attempts=tuple(attempts))


def _from_archive(path: Path, asked: Wanted) -> Read:
    candidates = _Candidates(asked)
    members = read_members(path, asked.is_looked_into, candidates.budget)
    if isinstance(members, Rejection):
        attempts = (Attempt(exercise=each.id, module=None, rejection=members) for each in asked.exercises)
        return Read(tuple(attempts))
    wrapper = members.wrapper
    for name, found in members.files.items():
        candidates.add(name, found, bare=name.removeprefix(wrapper) if wrapper else "")
    return candidates.choose(members.names)


def _from_files(files: Sequence[tuple[Path, str]], asked: Wanted) -> Read:
    """`files` are paths with the names that count; where one comes twice, the files' whole names tell them apart."""
    counts = Counter(name for _, name in files)
    candidates = _Candidates(asked)
    for path, name in files:
        if asked.is_looked_into(name) and (found := read_module(path.parent, path.name)) is not None:
            candidates.add(name if counts[name] == 1 else path.name, found)
    return candidates.choose(counts)
