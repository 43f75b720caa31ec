"""The suites are graded with mutants of the references: which of them a suite rejects, and which survive.

A mutant is an attempt like any other; whatever is no pass is a rejection, a hang, a crash and a flood among them.
"""

import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from grader import wire
from grader.errors import BadPack
from grader.executors import EXECUTORS
from grader.grading.grade import Grader
from grader.model import Attempt, Exercise, Status
from grader.verify.mutants import Mutant, key_of, mutants_of, sample

#: Beside a reference: its mutants that no test can tell from it.
EQUIVALENT = "equivalent.toml"

#: What a mutant may come to and still be equivalent: on a busy machine an honest module is late as well.
_HARMLESS = {Status.PASSED, Status.TIMED_OUT}


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """The mutants that one suite should reject, and those listed as equivalent."""

    exercise: Exercise
    reference: bytes
    mutants: tuple[Mutant, ...]
    equivalent: tuple[Mutant, ...]


@dataclass(slots=True)
class Result:
    """How a suite did.  `refuted` are mutants said to be equivalent that it rejects; `seconds` are a worker's."""

    exercise: Exercise
    equivalent: int
    rejected: int = 0
    survivors: list[Mutant] = field(default_factory=list)
    refuted: list[Mutant] = field(default_factory=list)
    seconds: float = 0.0

    @property
    def total(self) -> int:
        """The mutants that count."""
        return self.rejected + len(self.survivors)


def trial_of(exercise: Exercise, solutions: Path, size: int | None = None) -> Trial | None:
    """The trial of one suite with all mutants or a sample of that size; None where there is no reference.

    Raises `BadPack` where the list of equivalent ones names what is none.
    """
    folder = solutions / exercise.id
    path = folder / f"{exercise.slug}.py"
    if not path.is_file():
        return None
    reference = path.read_bytes()
    made = mutants_of(reference)
    listed = _listed(folder / EQUIVALENT, made)
    counted = tuple(mutant for mutant in made if mutant.key not in listed)
    return Trial(
        exercise=exercise,
        reference=reference,
        mutants=counted if size is None else sample(counted, size, exercise.suite_digest),
        equivalent=tuple(mutant for mutant in made if mutant.key in listed),
    )


def _listed(path: Path, made: Iterable[Mutant]) -> set[tuple[str, str, str, str]]:
    """The keys of the mutants that a pack's author says are equivalent."""
    if not path.is_file():
        return set()
    entries = wire.decode_toml(path.read_bytes(), wire.EquivalentFile, path).mutants
    known = {mutant.key for mutant in made}
    for number, entry in enumerate(entries, start=1):
        if key_of(entry) not in known:
            raise _stale(path, number, entry, known)
    return {key_of(entry) for entry in entries}


def _stale(path: Path, number: int, entry: wire.Equivalent, known: set[tuple[str, str, str, str]]) -> BadPack:
    """Tells the first key that leads to no mutant, the ones before it given."""
    key = key_of(entry)
    depth = next(end for end in range(1, 5) if not any(each[:end] == key[:end] for each in known))
    name = entry.__struct_fields__[depth - 1]
    return BadPack(
        f"{path}: entry {number} is no mutant of the reference: none has {name} = {getattr(entry, name)!r}",
        remedy=f"take the entry out, then see what survives: grader verify --mutants {path.parent.name}",
    )


def results(grader: Grader, trials: list[Trial], jobs: int) -> list[Result]:
    """Every suite put to its trial, in the order given.  Raises `BadPack` where a reference fails by itself."""
    for told in EXECUTORS["local"](lambda trial: _unsound(grader, trial), trials, jobs=jobs):
        if told is not None:
            raise told
    grader.hasty = True
    found = {trial.exercise.id: Result(trial.exercise, len(trial.equivalent)) for trial in trials}
    work = [(trial, mutant) for trial in trials for mutant in (*trial.mutants, *trial.equivalent)]
    for trial, mutant, status, seconds in EXECUTORS["local"](lambda each: _graded(grader, *each), work, jobs=jobs):
        result = found[trial.exercise.id]
        result.seconds += seconds
        _count(result, mutant, status, equivalent=mutant in trial.equivalent)
    return [_sorted(result) for result in found.values()]


def _unsound(grader: Grader, trial: Trial) -> BadPack | None:
    """A suite that rejects the reference rejects its mutants as well, and nothing is learned."""
    name = trial.exercise.id
    verdict = grader.verdict(trial.exercise, Attempt(exercise=name, module=trial.reference))
    if verdict.status is Status.PASSED:
        return None
    return BadPack(f"{name}: the reference itself does not pass ({verdict.status})", remedy=f"grader verify {name}")


def _graded(grader: Grader, trial: Trial, mutant: Mutant) -> tuple[Trial, Mutant, Status, float]:
    began = time.monotonic()
    verdict = grader.verdict(trial.exercise, Attempt(exercise=trial.exercise.id, module=mutant.module))
    return trial, mutant, verdict.status, time.monotonic() - began


def _count(result: Result, mutant: Mutant, status: Status, *, equivalent: bool) -> None:
    """One mutant's verdict; what turns out to be no Python at all (a `return` outside of a function) is no mutant."""
    if status is Status.REJECTED:
        return
    if equivalent:
        result.refuted += [mutant] if status not in _HARMLESS else []
    elif status is Status.PASSED:
        result.survivors.append(mutant)
    else:
        result.rejected += 1


def _sorted(result: Result) -> Result:
    """Mutants come back as they are done: told in the order of the file."""
    for found in (result.survivors, result.refuted):
        found.sort(key=lambda mutant: (mutant.line, mutant.operator, mutant.after))
    return result


def by_track(found: Iterable[Result]) -> Iterator[tuple[str, list[Result]]]:
    """The results of each track, in the order in which the tracks begin."""
    tracks: dict[str, list[Result]] = {}
    for result in found:
        tracks.setdefault(result.exercise.track, []).append(result)
    yield from tracks.items()


def is_enough(found: Iterable[Result], percent: int) -> bool:
    """Whether so many percent of the mutants were rejected, or there was none."""
    counted = list(found)
    return 100 * sum(each.rejected for each in counted) >= percent * sum(each.total for each in counted)
