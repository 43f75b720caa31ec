"""All exercises in the order to do them, with their state."""

import argparse

from rich.cells import cell_len, set_cell_size

from grader.cli import common, learner, progress
from grader.cli.screen import Screen
from grader.model import Exercise
from grader.pack.catalogue import Catalogue
from grader.wire import ProgressFile


def arguments(parser: argparse.ArgumentParser) -> None:
    """The verb's command line."""
    common.pack_argument(parser)
    common.screen_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Always 0: nothing is run for this."""
    pack = common.load_pack(arguments)
    screen = Screen.of(arguments)
    memory = progress.load(pack.root)
    states = {each.id: screen.words(_state(pack, each, memory)) for each in pack.exercises}
    widest = max(cell_len(state) for state in states.values())
    screen.fields(
        [
            (each.slug, f"{set_cell_size(states[each.id], widest)}  {each.title[screen.lang]}")
            for each in pack.exercises
        ],
        indent=0,
    )
    return 0


def _state(pack: Catalogue, exercise: Exercise, memory: ProgressFile) -> str:
    """Return the statuses known without a run: the last check counts only for the very same bytes."""
    attempt = learner.attempt(pack, exercise)
    if learner.is_untouched(pack, exercise, attempt):
        return "untouched"
    if attempt.module is None:
        return "rejected" if attempt.rejection else "missing"
    if learner.has_passed_before(exercise, attempt, memory):
        return "passed"
    return "started" if pack.knows_stub(exercise) else "failed"
