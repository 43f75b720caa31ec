"""Check a pack: stubs fail, wheats pass, chaffs fail as promised, the calibration is fresh.

With --mutants: suites reject small changes of their references.
"""

import argparse
import time
from pathlib import Path

from grader.cli import common, mutants, renewal
from grader.cli.broken_tests import tell_overlooked
from grader.errors import GraderError
from grader.executors import EXECUTORS
from grader.isolation import confine, probing
from grader.model import Exercise
from grader.pack.catalogue import CALIBRATION, Catalogue
from grader.verify import checks
from grader.verify import results as verify_results
from grader.verify.recalibration import Decoys
from grader.verify.results import Checked
from grader.verify.solutions import find as find_solution

#: How many seeds every solution is run with.
SEEDS = 3


def arguments(parser: argparse.ArgumentParser) -> None:
    """The verb's command line."""
    parser.add_argument(
        "wanted", nargs="*", metavar="EXERCISE", help="an id, a slug, or the start of one (default: all)"
    )
    parser.add_argument(
        "--write", action="store_true", help=f"renew {CALIBRATION}, of EXERCISE only where some are named"
    )
    parser.add_argument(
        "--show",
        metavar="NAME",
        help="print the whole module that is graded for one solution of EXERCISE, such as a chaff",
    )
    parser.add_argument(
        "--believe-decoys",
        action="store_true",
        help="faster: take over the stored decoys untried, and keep the order of the tests",
    )
    parser.add_argument("--mutants", action="store_true", help="count the mutants of the references that suites reject")
    parser.add_argument("--sample", type=int, metavar="N", help="with --mutants: at most so many for each exercise")
    parser.add_argument("--solutions", type=Path, metavar="DIR", help="default: solutions beside the pack")
    parser.add_argument(
        "--seeds",
        type=int,
        default=SEEDS,
        metavar="N",
        help=f"seeds for every solution (default {SEEDS})",
    )
    parser.add_argument("--jobs", type=int, default=common.cores(), metavar="N", help="workers (default: cores)")
    common.pack_argument(parser)
    parser.add_argument("--isolation", metavar="LEVEL", help=f"how to confine attempts: {', '.join(confine.LEVELS)}")


def run(arguments: argparse.Namespace) -> int:
    """0 when everything holds, 1 otherwise."""
    common.refuse_no_worker(arguments.jobs)
    _refuse_mixture(arguments)
    if arguments.seeds < 1:
        raise GraderError(f"--seeds {arguments.seeds}: at least one seed is needed", remedy="--seeds 1")
    pack = common.load_pack(arguments)
    tell_overlooked(pack)
    chosen = [pack.find(wanted) for wanted in arguments.wanted] or list(pack.exercises)
    solutions = arguments.solutions or pack.root.parent / "solutions"
    if arguments.write:
        renewal.refuse_weaker(pack, chosen, solutions)
    if arguments.show is not None:
        return _show(chosen, solutions, arguments)
    if arguments.mutants:
        return mutants.run(pack, chosen, solutions, arguments)
    began = time.monotonic()
    results = _verify_all(pack, chosen, solutions, arguments)
    sound = [_tell(pack, result, stale=not arguments.write) for result in results]
    if arguments.write:
        print(renewal.write(pack, results))
    print(
        f"{sum(sound)} of {len(results)} exercises sound; {sum(r.wheats for r in results)} wheats, "
        f"{sum(r.chaffs for r in results)} chaffs, {arguments.seeds} seeds, {time.monotonic() - began:.1f} s"
    )
    return 0 if all(sound) else 1


def _show(chosen: list[Exercise], solutions: Path, arguments: argparse.Namespace) -> int:
    """Print one solution as a whole module.  Raises `GraderError` where no exercise, or more than one, is named."""
    if len(arguments.wanted) != 1:
        raise GraderError("--show prints a solution of one exercise", remedy="grader verify EXERCISE --show NAME")
    print(find_solution(solutions, chosen[0], arguments.show).module.decode(errors="replace"), end="")
    return 0


def _refuse_mixture(arguments: argparse.Namespace) -> None:
    if arguments.mutants and arguments.write:
        raise GraderError("mutants do not enter the calibration", remedy="grader verify --write")
    if arguments.believe_decoys and (arguments.mutants or arguments.write):
        raise GraderError("--believe-decoys goes with neither --write nor --mutants", remedy="grader verify")
    if arguments.sample is not None and not arguments.mutants:
        raise GraderError("--sample is a number of mutants", remedy="add --mutants")
    if arguments.sample is not None and arguments.sample < 1:
        raise GraderError(f"--sample {arguments.sample}: at least one mutant is needed", remedy="--sample 1")


def _verify_all(
    pack: Catalogue, chosen: list[Exercise], solutions: Path, arguments: argparse.Namespace
) -> list[Checked]:
    level = probing.choose_level(arguments.isolation, strangers=False)
    decoys = Decoys.ANEW if arguments.write else Decoys.BELIEVED if arguments.believe_decoys else Decoys.TRIED
    with common.grader_for(pack, level=level, seed=0, workers=arguments.jobs, many=True) as grader:

        def one(exercise: Exercise) -> Checked:
            return checks.verify(pack, exercise, solutions, grader.pool.run, range(arguments.seeds), decoys)

        done = {result.exercise.id: result for result in EXECUTORS["local"](one, chosen, jobs=arguments.jobs)}
    return [done[exercise.id] for exercise in chosen]


def _tell(pack: Catalogue, result: Checked, *, stale: bool) -> bool:
    if stale and verify_results.is_stale(pack, result) and (pack.root / CALIBRATION).exists():
        result.problems.append("the calibration is stale: grader verify --write")
    state = "PROBLEM" if result.problems else "ok"
    tests = len(result.calibrated.tests) if result.calibrated else 0
    counts = f"{tests} tests, {result.wheats} wheats, {result.chaffs} chaffs"
    print(f"{state:<8} {result.exercise.id}  ({counts})")
    for problem in result.problems:
        print(f"         - {problem}")
    for note in result.notes:
        print(f"         . {note}")
    return not result.problems
