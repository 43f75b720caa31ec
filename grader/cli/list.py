"""All exercises in the order to do them, with their state."""

import argparse

from rich.cells import cell_len, set_cell_size

from grader.cli import common, learner
from grader.cli.screen import Screen


def arguments(parser: argparse.ArgumentParser) -> None:
    """The verb's command line."""
    common.pack_argument(parser)
    common.screen_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Always 0: nothing is run for this."""
    pack = common.load_pack(arguments)
    screen = Screen.of(arguments)
    states = {name: screen.words(state) for name, state in learner.states(pack).items()}
    widest = max(cell_len(state) for state in states.values())
    screen.fields(
        [
            (each.slug, f"{set_cell_size(states[each.id], widest)}  {each.title[screen.lang]}")
            for each in pack.exercises
        ],
        indent=0,
    )
    return 0
