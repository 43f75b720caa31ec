"""The exercise to do next: the first that was started and does not pass, else the first that was not started."""

import argparse

from grader.cli import common, own, verdict_view
from grader.cli.screen import Screen
from grader.model import Status


def arguments(parser: argparse.ArgumentParser) -> None:
    """The verb's command line."""
    common.pack_argument(parser)
    common.run_arguments(parser)
    common.screen_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Always 0."""
    pack = common.load_pack(arguments)
    screen = Screen.of(arguments)
    verdicts, _ = own.check(pack, pack.exercises, seed=arguments.seed or 0, level=arguments.isolation)
    following = own.next_up(pack, {verdict.id: verdict.status for verdict in verdicts})
    if following is None:
        screen.say("all_passed", count=len(verdicts), style="bold green")
        return 0
    begun = any(verdict.id == following.id and verdict.status is not Status.UNTOUCHED for verdict in verdicts)
    label = screen.words("go_on" if begun else "next")
    screen.fields([(label, verdict_view.title(screen, following))], indent=0, style="bold")
    rows = verdict_view.places(screen, pack, following)
    screen.fields([*rows, (screen.words("then"), common.command("check", following.slug))])
    return 0
