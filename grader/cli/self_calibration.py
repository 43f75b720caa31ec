"""Calibrating by the way: a pack that nobody verified, and that has solutions beside it, when a class is graded.

What was found is kept in the user's cache, apart from the pack, under a digest of all that it follows from.
"""

import argparse
import os
import sys
import time
from contextlib import suppress
from pathlib import Path

from grader import wire
from grader.cli import common
from grader.errors import BadPack
from grader.executors import EXECUTORS
from grader.files import write_atomically
from grader.grading.grade import Grader
from grader.model import Exercise
from grader.pack import catalogue
from grader.verify import unverified


def calibrate_unverified(grader: Grader, arguments: argparse.Namespace, *, jobs: int) -> None:
    """Calibrate the exercises that count and have a reference in `solutions` beside the pack; tell it on stderr."""
    root = grader.catalogue.root
    solutions = root.parent / "solutions"
    todo = unverified.find_unverified(grader.catalogue, solutions)
    kept = {each.id: _kept(each, solutions) for each in todo}
    found = {name: known for name, known in kept.items() if known is not None}
    fresh = [each for each in todo if each.id not in found]
    if fresh:
        found |= _calibrate(grader, fresh, solutions, jobs)
    if found:
        grader.catalogue = common.select(catalogue.load(root, found), arguments)


def _calibrate(grader: Grader, fresh: list[Exercise], solutions: Path, jobs: int) -> dict[str, wire.Calibrated]:
    began = time.monotonic()
    number = f"{len(fresh)} exercise{'s' if len(fresh) > 1 else ''}"
    print(f"calibrating {number} that nobody verified, with {solutions} ... ", end="", flush=True, file=sys.stderr)

    def one(exercise: Exercise) -> tuple[Exercise, wire.Calibrated | str]:
        try:
            return exercise, unverified.calibrate(exercise, solutions, grader.pool.run)
        except (unverified.NotCalibrated, BadPack) as error:
            return exercise, str(error).removeprefix(f"{exercise.id}: ")

    results = list(EXECUTORS["local"](one, fresh, jobs=jobs))
    print(f"{time.monotonic() - began:.1f} s", file=sys.stderr)
    found = {}
    for exercise, result in results:
        if isinstance(result, str):
            print(f"not calibrated: {exercise.id}: {result[:300]}", file=sys.stderr)
        else:
            found[exercise.id] = result
            with suppress(OSError):  # a cache that cannot be written to costs the next run its time, and nothing else
                write_atomically(_place(exercise, solutions), wire.encode(result))
    return found


def _kept(exercise: Exercise, solutions: Path) -> wire.Calibrated | None:
    """Return the calibration that an earlier run made of the very same files; None where none can be read."""
    path = _place(exercise, solutions)
    with suppress(OSError, BadPack):
        return wire.decode_json(path.read_bytes(), wire.Calibrated, path, f"rm {path}")
    return None


def _place(exercise: Exercise, solutions: Path) -> Path:
    cache = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
    key = unverified.key_of(exercise, solutions, f"{sys.version_info.major}.{sys.version_info.minor}")
    return Path(cache).expanduser() / "flowkata" / "calibration" / f"{key}.json"
