"""One more hint for an exercise each time it is asked for, from a question to almost the line of code."""

import argparse

from grader.cli import common, learner, wanted
from grader.cli.screen import Screen
from grader.errors import GraderError
from grader.model import Exercise


def arguments(parser: argparse.ArgumentParser) -> None:
    """The verb's command line."""
    common.exercise_argument(parser)
    parser.add_argument("--number", type=int, metavar="N", help="show this hint, an earlier one as a rule, once more")
    common.pack_argument(parser)
    common.screen_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Always 0; how many hints were shown is remembered.  Raises `GraderError` for a hint that there is not."""
    pack = common.load_pack(arguments)
    screen = Screen.of(arguments)
    exercise = wanted.find(pack, arguments.wanted) if arguments.wanted else learner.unfinished(pack)
    hints = exercise.hints[screen.lang]
    instruction = learner.readme(pack, exercise, screen.lang)
    readme = learner.display_path(instruction) if instruction else learner.display_path(pack.module_path(exercise))
    if not hints:
        screen.say("no_hints", exercise=exercise.slug, readme=readme)
        return 0
    number = _chosen(arguments.number, len(hints), exercise) or learner.next_hint(pack, exercise, screen.lang)
    screen.say("hint_of", number=number, count=len(hints), exercise=exercise.slug, style="bold")
    screen.text(hints[number - 1], indent=2)
    if number < len(hints):
        screen.line((screen.words("more_hints", command=common.command("hint", exercise.slug, pack)), ""))
    else:
        screen.say("last_hint", readme=readme)
    return 0


def _chosen(number: int | None, count: int, exercise: Exercise) -> int | None:
    """The hint that was asked for by its number.  Raises `GraderError`."""
    if number is None or 1 <= number <= count:
        return number
    raise GraderError(
        f"there is no hint {number}: they go from 1 to {count}",
        remedy=f"grader hint {exercise.slug}",
        korean=f"{number}번 힌트는 없습니다. 힌트는 1번부터 {count}번까지 있습니다",
    )
