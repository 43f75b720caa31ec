"""Submissions: folders, archives and single files in, attempts as bytes out.

Only the modules of the exercises are taken, opened without following links; everything else in a submission is
ignored.  Nothing is ever unpacked to the disk.  A file that cannot be graded is a `Rejection`, never an exception.
"""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from grader.errors import NotASubmission
from grader.intake.archives import Members, read_members
from grader.intake.folders import read_folder, read_module
from grader.intake.names import Named, is_archive
from grader.intake.places import Candidate, choose
from grader.intake.siblings import with_siblings
from grader.intake.wanted import Wanted, wanted
from grader.model import Attempt, Exercise, Rejection, Submission

Found = bytes | Rejection | None


@dataclass(frozen=True, slots=True)
class Read:
    """A submission as it was read: its attempts, and the paths of all its files."""

    attempts: tuple[Attempt, ...]
    names: tuple[str, ...] = ()

    @property
    def modules(self) -> int:
        """How many modules of exercises were recognised, those that cannot be graded included."""
        return sum(each.module is not None or each.rejection is not None for each in self.attempts)


def read(path: Path, exercises: Iterable[Exercise]) -> Read:
    """Read the submission at `path`.  Raises `NotASubmission` where there is neither a folder nor a file."""
    asked = wanted(exercises)
    if path.is_dir():
        return _from_folder(path, asked)
    if path.is_file():
        return _from_archive(path, asked) if _is_packed(path) else _from_files([(path, path.name)], asked)
    raise NotASubmission(
        f"{path}: there is no such file or folder",
        remedy="grader score PATH: a folder, an archive, or a module",
    )


def read_files(files: Iterable[tuple[Path, Named]], exercises: Iterable[Exercise]) -> Read:
    """Read a submission that is several files in the folder of a class, named by a learning platform."""
    return _from_files([(path, named.rest) for path, named in files], wanted(exercises))


def refuse_link(exercises: Iterable[Exercise]) -> Read:
    """Return the attempts of a submission that is a symbolic link: it may lead to somebody else's work."""
    link = Rejection(code="not_a_file", detail="the submission is a symbolic link")
    return Read(tuple(Attempt(exercise=each.id, module=None, rejection=link) for each in exercises))


def submission_of(name: str, found: Read) -> Submission:
    """Return what was read as the submission of that name; its digest covers every byte of its modules."""
    marks = sorted((each.exercise, repr(each.rejection or _mark(each))) for each in found.attempts)
    return Submission(id=name, attempts=found.attempts, digest=digest_of(repr(marks).encode()))


def _mark(attempt: Attempt) -> str | None:
    return digest_of_attempt(attempt) if attempt.module is not None else None


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


def _chosen(asked: Wanted, candidates: Iterable[tuple[Exercise, Candidate]], names: Iterable[str]) -> Read:
    by_exercise: dict[str, list[Candidate]] = {}
    for exercise, candidate in candidates:
        by_exercise.setdefault(exercise.id, []).append(candidate)
    attempts = [choose(each, by_exercise.get(each.id, ())) for each in asked.exercises]
    return Read(with_siblings(attempts, asked.exercises), tuple(names))


def _candidates(asked: Wanted, path: str, found: bytes | Rejection) -> Iterator[tuple[Exercise, Candidate]]:
    """Yield the exercises that a file may be the module of; an archive is looked into, once."""
    for exercise, rank in asked.ranks(path):
        yield exercise, Candidate(path, found, rank)
    if isinstance(found, bytes) and is_archive(path):
        inner = read_members(found, lambda name: bool(asked.ranks(name)))
        for name, each in inner.files.items() if isinstance(inner, Members) else ():
            pairs = ((exercise, rank) for exercise, rank in asked.ranks(name, inner=True))
            yield from ((exercise, Candidate(f"{path}/{name}", each, rank)) for exercise, rank in pairs)


def _from_folder(folder: Path, asked: Wanted) -> Read:
    contents = read_folder(folder, asked.is_looked_into)
    pairs = [pair for path, found in contents.files.items() for pair in _candidates(asked, path, found)]
    result = _chosen(asked, pairs, contents.names)
    attempts = []
    for each in result.attempts:
        reason = contents.reason_for(asked.places[each.exercise])
        is_missing = each.module is None and each.rejection is None
        attempts.append(replace(each, rejection=reason) if is_missing and reason else each)
    return replace(result, attempts=tuple(attempts))


def _from_archive(path: Path, asked: Wanted) -> Read:
    members = read_members(path, asked.is_looked_into)
    if isinstance(members, Rejection):
        attempts = (Attempt(exercise=each.id, module=None, rejection=members) for each in asked.exercises)
        return Read(tuple(attempts))
    wrapper, pairs = members.wrapper, []
    for name, found in members.files.items():
        bare = {exercise.id: rank for exercise, rank in asked.ranks(name.removeprefix(wrapper))}
        for exercise, candidate in _candidates(asked, name, found):
            rank = bare.get(exercise.id, candidate.rank)
            is_better = rank < candidate.rank
            stripped = replace(candidate, rank=rank, path=name.removeprefix(wrapper)) if is_better else candidate
            pairs.append((exercise, stripped))
    return _chosen(asked, pairs, members.names)


def _from_files(files: Iterable[tuple[Path, str]], asked: Wanted) -> Read:
    """`files` are paths with the names that count."""
    pairs, names = [], []
    for path, name in files:
        names.append(name)
        if is_archive(name):
            inner = _from_archive(path, asked)
            names += [f"{name}/{each}" for each in inner.names]
            pairs += [pair for each in inner.attempts for pair in _from_inner(asked, name, each)]
        elif asked.ranks(name) and (found := read_module(path.parent, path.name)) is not None:
            pairs += [(exercise, Candidate(name, found, rank)) for exercise, rank in asked.ranks(name)]
    return _chosen(asked, pairs, names)


def _from_inner(asked: Wanted, archive: str, attempt: Attempt) -> Iterator[tuple[Exercise, Candidate]]:
    """Yield an attempt that was chosen in one of several archives as a candidate beside the others."""
    exercise = next(each for each in asked.exercises if each.id == attempt.exercise)
    found = attempt.module if attempt.module is not None else attempt.rejection
    if found is not None:
        yield exercise, Candidate(f"{archive}/{attempt.found}", found, 0 if attempt.declared else 20)
