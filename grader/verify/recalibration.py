"""A calibration renewed: its decoys and limits of time are believed, tried first, or found anew."""

from collections.abc import Callable, Mapping
from enum import Enum
from pathlib import Path

from grader.decoys.version import alterations_digest
from grader.model import Evidence, Exercise, Expectation, Job
from grader.pack.catalogue import Catalogue
from grader.verify import calibration
from grader.verify import solutions as solutions_of
from grader.verify.processor_time import known_limits, measure_limits
from grader.verify.results import Checked
from grader.wire import Calibrated

Run = Callable[[Job], Evidence]


class Decoys(Enum):
    """How to treat stored decoys: search anew, try them first, or believe them."""

    ANEW, TRIED, BELIEVED = range(3)


def stored_for(catalogue: Catalogue, exercise: Exercise) -> Calibrated | None:
    """Return what the calibration says of this very suite; None where it says nothing."""
    stored = catalogue.calibration.exercises.get(exercise.id)
    return stored if stored is not None and stored.suite == exercise.suite_digest else None


def decoys_of(
    checked: Checked,
    solutions: Path,
    expectation: Expectation,
    run: Run,
    known: Calibrated | None,
    decoys: Decoys,
) -> dict[str, int]:
    """Return the decoys of each test: those that are stored, as far as they are believed, or found anew."""
    is_usable = known is not None and known.alterations == alterations_digest() and decoys is not Decoys.ANEW
    stored = dict(known.decoys) if known is not None and is_usable else {}
    if decoys is Decoys.BELIEVED:
        return stored
    return _find_decoys(checked, solutions, expectation, run, stored)


def limits_of(
    exercise: Exercise,
    solutions: Path,
    expectation: Expectation,
    run: Run,
    known: Calibrated | None,
    decoys: Decoys,
) -> tuple[float, float]:
    """Return the processor seconds of a test and of the import: measured together with new decoys, else as stored."""
    limits = known_limits(known)
    if decoys is not Decoys.ANEW:
        return limits
    honest = [wheat.module for wheat in solutions_of.wheats(solutions, exercise)]
    return measure_limits(exercise, honest, expectation.ids, run, limits)


def _find_decoys(
    checked: Checked, solutions: Path, expectation: Expectation, run: Run, known: Mapping[str, int]
) -> dict[str, int]:
    """The decoys that hold, and which tests have none.  It takes a reference, and an exercise that is whole."""
    exercise = checked.exercise
    honest = [wheat.module for wheat in solutions_of.wheats(solutions, exercise)]
    if not honest or checked.problems:
        return {}
    others = [chaff.module for chaff in solutions_of.chaffs(solutions, exercise)]
    found = calibration.search_decoys(exercise, expectation.ids, honest, [*others, exercise.stub], run, known)
    if found.entangled:
        checked.notes.append("the reference fails beside decoys: do tests depend on each other, or on their names?")
    checked.notes += [f"no decoy for {key}" for key in found.without if key not in found.toothless]
    checked.problems += [f"{key} passes whatever it asserts: its assertion cannot fail" for key in found.toothless]
    return found.chosen
