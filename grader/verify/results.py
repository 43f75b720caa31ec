"""Results of verifying an exercise, and the calibration file made of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from grader import wire
from grader.model import Exercise
from grader.pack.catalogue import Catalogue


@dataclass(slots=True)
class Checked:
    """Problems and notes about one exercise, and its calibration."""

    exercise: Exercise
    problems: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    wheats: int = 0
    chaffs: int = 0
    calibrated: wire.Calibrated | None = None


def is_stale(catalogue: Catalogue, checked: Checked) -> bool:
    """Whether the stored calibration says anything else than what was just found."""
    return catalogue.calibration.exercises.get(checked.exercise.id) != checked.calibrated


def calibration_of(
    results: Iterable[Checked], python: str, kept: Mapping[str, wire.Calibrated] = MappingProxyType({})
) -> wire.CalibrationFile:
    """All calibrations in one file, sorted by id; `kept` are those of exercises without a result."""
    entries = {each.exercise.id: each.calibrated for each in results if each.calibrated is not None}
    return wire.CalibrationFile(python=python, exercises=dict(sorted({**kept, **entries}.items())))
