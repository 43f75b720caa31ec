"""Calibrating an exercise that nobody verified, with the solutions that lie beside its pack.

Less is asked here than by `verify`, which looks at words and instructions as well: a reference that passes its suite is
enough.  What a mark relies on is found out in the same way.
"""

from collections.abc import Callable
from pathlib import Path

from grader import __version__, wire
from grader.decoys.version import alterations_digest
from grader.grading.expectations import expectation_by_stub
from grader.model import Evidence, Exercise, Expectation, Job, Outcome, Status
from grader.pack.catalogue import Catalogue
from grader.pack.exercises import digest_of
from grader.verify import solutions as solutions_of
from grader.verify.calibration import search_decoys
from grader.verify.checks import verdict_on
from grader.verify.processor_time import known_limits, measure_limits
from grader.verify.solutions import Solution

Run = Callable[[Job], Evidence]
#: The seeds with which a solution has to pass.
_SEEDS = range(3)


class NotCalibrated(Exception):
    """Why an exercise cannot be calibrated: a fault of its pack, in one sentence."""


def find_unverified(catalogue: Catalogue, solutions: Path) -> list[Exercise]:
    """Return the exercises that count and have a reference, but no calibration that this grader could use."""
    return [each for each in catalogue.asked if not _is_usable(catalogue, each) and _reference(solutions, each)]


def _is_usable(catalogue: Catalogue, exercise: Exercise) -> bool:
    stored = catalogue.calibration.exercises.get(exercise.id)
    return bool(catalogue.expectation(exercise) and stored and stored.alterations == alterations_digest())


def _reference(solutions: Path, exercise: Exercise) -> Solution | None:
    return solutions_of.reference(solutions, exercise)


def key_of(exercise: Exercise, solutions: Path, python: str) -> str:
    """Return a digest of everything that a calibration follows from."""
    known = [*solutions_of.wheats(solutions, exercise), *solutions_of.chaffs(solutions, exercise)]
    texts = (part for each in known for part in (each.name, each.module))
    return digest_of(__version__, python, alterations_digest(), exercise.suite_digest, *texts).removeprefix("sha256:")


def calibrate(exercise: Exercise, solutions: Path, run: Run) -> wire.Calibrated:
    """Return the calibration of one exercise that has a reference.  Raises `NotCalibrated` or `BadPack`."""
    reference, *wheats = solutions_of.wheats(solutions, exercise)
    expectation = expectation_by_stub(exercise, run, reference.module)
    if failure := _failure(exercise, reference.module, expectation, run):
        raise NotCalibrated(f"the reference fails its own suite ({failure})")
    honest = [reference.module, *(w.module for w in wheats if not _failure(exercise, w.module, expectation, run))]
    chaffs = [each.module for each in solutions_of.chaffs(solutions, exercise)]
    wrong = [module for module in chaffs if _failure(exercise, module, expectation, run)]
    found = search_decoys(exercise, expectation.ids, honest, [*wrong, exercise.stub], run)
    if found.entangled:
        raise NotCalibrated("the reference fails beside decoys: its tests depend on each other, or on their names")
    cpu_seconds, import_cpu_seconds = measure_limits(exercise, honest, expectation.ids, run, known_limits(None))
    return wire.Calibrated(
        suite=exercise.suite_digest,
        tests=expectation.ids,
        stub_passes=expectation.stub_passes,
        decoys=found.chosen,
        cpu_seconds=cpu_seconds,
        import_cpu_seconds=import_cpu_seconds,
        alterations=alterations_digest(),
    )


def _failure(exercise: Exercise, module: bytes, expectation: Expectation, run: Run) -> str:
    """Return what a solution fails with some seed, in a few words; empty where it passes with each."""
    for seed in _SEEDS:
        verdict = verdict_on(exercise, module, expectation, run, seed, hasty=True)
        if verdict.status is not Status.PASSED:
            failed = [test for test in verdict.tests if test.outcome is not Outcome.PASSED]
            others = f"; also {', '.join(test.id for test in failed[1:])}" if failed[1:] else ""
            return f"{failed[0].id}: {' '.join(failed[0].message.split())}{others}" if failed else verdict.message
    return ""
