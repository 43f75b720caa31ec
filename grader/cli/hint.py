"""One more hint for an exercise each time it is asked for, from a question to almost the line of code."""

import argparse

from grader.cli import common, learner
from grader.cli.screen import Screen


def arguments(parser: argparse.ArgumentParser) -> None:
    """The verb's command line."""
    parser.add_argument("wanted", metavar="EXERCISE", help="an id, a slug, or the start of one")
    common.pack_argument(parser)
    common.screen_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Always 0; how many hints were shown is remembered."""
    pack = common.load_pack(arguments)
    screen = Screen.of(arguments)
    exercise = pack.find(arguments.wanted)
    hints = exercise.hints[screen.lang]
    instruction = learner.readme(pack, exercise, screen.lang)
    readme = learner.display_path(instruction) if instruction else learner.display_path(pack.module_path(exercise))
    if not hints:
        screen.say("no_hints", exercise=exercise.slug, readme=readme)
        return 0
    number = learner.next_hint(pack, exercise, screen.lang)
    screen.say("hint_of", number=number, count=len(hints), exercise=exercise.slug, style="bold")
    screen.text(hints[number - 1], indent=2)
    if number < len(hints):
        screen.line((screen.words("more_hints", command=common.command("hint", exercise.slug, pack)), ""))
    else:
        screen.say("last_hint", readme=readme)
    return 0
