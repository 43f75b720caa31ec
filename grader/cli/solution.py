"""The reference solution of an exercise: it opens when your own passes, or with --force."""

import argparse
from pathlib import Path

from grader.cli import common, learner, wanted
from grader.cli.screen import Screen
from grader.errors import GraderError
from grader.model import Exercise, Status
from grader.pack.catalogue import Catalogue


def arguments(parser: argparse.ArgumentParser) -> None:
    """The verb's command line."""
    common.exercise_argument(parser)
    parser.add_argument("--force", action="store_true", help="show it although yours does not pass yet")
    parser.add_argument("--solutions", type=Path, metavar="DIR", help="default: solutions beside the pack")
    common.pack_argument(parser)
    common.run_arguments(parser)
    common.screen_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """0 when it was shown, 1 when it is still closed.  Whether yours passes is found out now, by running it."""
    pack = common.load_pack(arguments)
    screen = Screen.of(arguments)
    exercise = wanted.find(pack, arguments.wanted)
    if not arguments.force and not _passes(pack, exercise, arguments):
        screen.say("solution_closed", exercise=exercise.slug)
        screen.line((screen.words("solution_force", command=_forced(pack, exercise)), ""))
        return 1
    _show(screen, exercise, arguments.solutions or pack.root.parent / "solutions")
    return 0


def _passes(pack: Catalogue, exercise: Exercise, arguments: argparse.Namespace) -> bool:
    verdicts, _ = learner.check(pack, [exercise], seed=arguments.seed or 0, level=arguments.isolation)
    return verdicts[0].status is Status.PASSED


def _forced(pack: Catalogue, exercise: Exercise) -> str:
    typed = common.command("solution", exercise.slug, pack)
    return f"{typed} FORCE=1" if typed.startswith("make") else f"{typed} --force"


def _show(screen: Screen, exercise: Exercise, solutions: Path) -> None:
    folder = solutions / exercise.id
    reference = folder / f"{exercise.slug}.py"
    if not reference.is_file():
        raise GraderError(f"{reference}: there is no reference solution", remedy="add --solutions DIR")
    screen.say("solution_of", exercise=exercise.slug, style="bold")
    for line in reference.read_text(encoding="utf-8").splitlines():
        screen.line((line, ""))
    others = [learner.display_path(path) for path in sorted((folder / "wheats").glob("*.py"))]
    if others:
        screen.text()
        screen.say("solution_others", names=", ".join(others))
