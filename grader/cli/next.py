"""The exercise to do next: the one edited last until it passes, then the next in the list that does not pass."""

import argparse

from grader.cli import after_pass, common, learner, verdict_view
from grader.cli.screen import Screen


def arguments(parser: argparse.ArgumentParser) -> None:
    """The verb's command line."""
    common.pack_argument(parser)
    common.run_arguments(parser)
    common.screen_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Always 0."""
    pack = common.load_pack(arguments)
    screen = Screen.of(arguments)
    verdicts, _ = learner.check(pack, pack.exercises, seed=arguments.seed or 0, level=arguments.isolation)
    statuses = {verdict.id: verdict.status for verdict in verdicts}
    following = learner.next_up(pack, statuses)
    if following is None:
        after_pass.show_end(screen, pack)
        return 0
    verdict_view.heading(screen, following, statuses[following.id])
    verdict_view.steps(screen, pack, following, common.command("check", following.slug, pack))
    return 0
