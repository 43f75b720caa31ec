"""`grader verify --mutants`: how many mutants of its reference every suite rejects, and which survive."""

import argparse
import math
import time
from collections.abc import Iterable
from pathlib import Path

from grader.cli import common
from grader.errors import GraderError
from grader.isolation import probing
from grader.model import Exercise
from grader.pack.catalogue import Catalogue
from grader.verify.mutants import Mutant
from grader.verify.mutation_report import EQUIVALENT, Result, Trial, by_track, is_enough, results, trial_of

#: What every track has to reach: percent of its mutants.
ENOUGH = 95


def run(pack: Catalogue, chosen: list[Exercise], solutions: Path, arguments: argparse.Namespace) -> int:
    """0 when every track rejects enough of its mutants and no list of equivalent ones is wrong, else 1."""
    began = time.monotonic()
    trials = _trials(chosen, solutions, arguments.sample)
    level = probing.choose_level(arguments.isolation, strangers=False)
    with common.grader_for(pack, level=level, seed=0, workers=arguments.jobs, many=True) as grader:
        found = results(grader, trials, arguments.jobs)
    weak = _tell_table(found)
    refuted = sum(_tell_mutants(result, solutions) for result in found)
    print(f"\n{_extent(arguments.sample)}, {time.monotonic() - began:.1f} s; {_closing(weak, refuted)}")
    return 1 if weak or refuted else 0


def _trials(chosen: list[Exercise], solutions: Path, size: int | None) -> list[Trial]:
    trials = {exercise.id: trial_of(exercise, solutions, size) for exercise in chosen}
    for name in (name for name, trial in trials.items() if trial is None):
        print(f"no reference in {solutions / name}: its suite is not tried")
    found = [trial for trial in trials.values() if trial is not None]
    if not found:
        raise GraderError(f"{solutions}: no reference to make mutants of", remedy="add --solutions DIR")
    return found


def _tell_table(found: list[Result]) -> list[str]:
    """A line for each exercise, each track and all of them; returns the tracks that reject too few."""
    width = max(len(result.exercise.id) for result in found) + 2
    print(f"{'exercise':<{width}}{'rejected':>10}{'percent':>9}{'equivalent':>12}{'seconds':>9}")
    for result in found:
        print(_row(result.exercise.id, width, [result]))
    print()
    weak = []
    for track, own in by_track(found):
        enough = is_enough(own, ENOUGH)
        weak += [] if enough else [track or "this pack"]
        print(_row(track or "no track", width, own) + ("" if enough else f"  below {ENOUGH} %"))
    print(_row("total", width, found))
    return weak


def _row(name: str, width: int, found: Iterable[Result]) -> str:
    counted = list(found)
    rejected, total = sum(each.rejected for each in counted), sum(each.total for each in counted)
    percent = f"{math.floor(1000 * rejected / total) / 10:.1f}" if total else "-"
    equivalent = sum(each.equivalent for each in counted)
    seconds = sum(each.seconds for each in counted)
    return f"{name:<{width}}{f'{rejected}/{total}':>10}{percent:>9}{equivalent:>12}{seconds:>9.1f}"


def _tell_mutants(result: Result, solutions: Path) -> int:
    """Every survivor, and every mutant that is listed as equivalent and is not; returns how many of the latter."""
    name = result.exercise.id
    for mutant in result.survivors:
        _tell(f"survives: {name}", mutant)
    for mutant in result.refuted:
        _tell(f"rejected, so not equivalent: take it out of {solutions / name / EQUIVALENT}: {name}", mutant)
    return len(result.refuted)


def _tell(head: str, mutant: Mutant) -> None:
    print(f"\n{head}, {mutant.operator}, line {mutant.line}, function {mutant.function or '(none)'}")
    for sign, text in (("-", mutant.before), ("+", mutant.after)):
        for line in text.splitlines():
            print(f"    {sign} {line}")


def _extent(size: int | None) -> str:
    return "all mutants" if size is None else f"at most {size} mutants an exercise"


def _closing(weak: list[str], refuted: int) -> str:
    if weak:
        names = ", ".join(weak)
        return f"below {ENOUGH} %: {names}. Add a test for each survivor, or say in {EQUIVALENT} why none can be"
    if refuted:
        return f"{refuted} listed in {EQUIVALENT} and not equivalent"
    return f"every track rejects {ENOUGH} % or more"
