"""Renewing a pack's calibration, so that it never becomes weaker than it was."""

import shlex
import sys
from collections.abc import Sequence
from pathlib import Path

from grader import wire
from grader.errors import GraderError
from grader.files import write_atomically
from grader.model import Exercise
from grader.pack.catalogue import CALIBRATION, Catalogue
from grader.verify.results import Checked, calibration_of
from grader.verify.solutions import reference

#: So many exercises are named one by one.
_MOST = 6


def refuse_weaker(pack: Catalogue, chosen: Sequence[Exercise], solutions: Path) -> None:
    """Refuse what would be written without a reference, or beside what another Python wrote.  Raises `GraderError`."""
    without = [each for each in chosen if reference(solutions, each) is None]
    if without:
        raise GraderError(
            f"no reference in {solutions} for {_names(without)}: nothing is written without one",
            remedy=_remedy([each for each in chosen if each not in without]),
        )
    others = set(pack.calibration.exercises) & set(pack.ids) - {each.id for each in chosen}
    if others and pack.calibration.python != _python():
        raise GraderError(
            f"{pack.root / CALIBRATION} was written by Python {pack.calibration.python}, and this is {_python()}: "
            "a part of it cannot be renewed",
            remedy="grader verify --write",
        )


def _names(exercises: Sequence[Exercise]) -> str:
    more = f" and {len(exercises) - _MOST} more" if len(exercises) > _MOST else ""
    return ", ".join(each.id for each in exercises[:_MOST]) + more


def _remedy(others: Sequence[Exercise]) -> str:
    if 0 < len(others) <= _MOST:
        return f"grader verify --write {' '.join(shlex.quote(each.id) for each in others)}"
    return "grader verify --write --solutions DIR"


def write(pack: Catalogue, results: Sequence[Checked]) -> str:
    """Write what is sound, keep what was there for the others; return the words for that."""
    path = pack.root / CALIBRATION
    sound = [each for each in results if not each.problems]
    unsound = [each.exercise for each in results if each.problems]
    if not sound:
        return f"{path} was left as it is: nothing that was verified is sound"
    is_ours = pack.calibration.python == _python()
    kept = {name: known for name, known in pack.calibration.exercises.items() if name in pack.ids} if is_ours else {}
    write_atomically(path, wire.encode(calibration_of(sound, _python(), kept)))
    return f"wrote {path}" + (f", but not for what has a problem: {_names(unsound)}" if unsound else "")


def _python() -> str:
    return f"{sys.version_info.major}.{sys.version_info.minor}"
