"""All exercises by track, with their state, how hard they are and how long they take."""

import argparse

from rich.cells import cell_len, set_cell_size

from grader.cli import common, learner
from grader.cli.screen import Screen
from grader.model import Exercise
from grader.pack.catalogue import Catalogue

#: Signs in the longest bar.
_BAR = 20


def arguments(parser: argparse.ArgumentParser) -> None:
    """The verb's command line."""
    common.pack_argument(parser)
    common.screen_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Always 0: nothing is run for this."""
    pack = common.load_pack(arguments)
    screen = Screen.of(arguments)
    states = learner.states(pack)
    _show_columns(screen, pack, states)
    for track in dict.fromkeys(each.track for each in pack.exercises):
        screen.text()
        mine = [each for each in pack.exercises if each.track == track]
        _show_heading(screen, pack, track, [states[each.id] for each in mine])
        for each in mine:
            _show_exercise(screen, pack, each, states)
    return 0


def _show_columns(screen: Screen, pack: Catalogue, states: dict[str, str]) -> None:
    """What stands in the rows below."""
    told = [screen.words(f"column_{name}") for name in ("state", "exercise", "level", "minutes")]
    screen.line((_row(screen, pack, states, "", *told), "dim"), (f"  {screen.words('column_title')}", "dim"))


def _row(screen: Screen, pack: Catalogue, states: dict[str, str], number: str, *cells: str) -> str:
    """Number, state, name, level and minutes in their columns."""
    state, slug, level, minutes = cells
    words = [screen.words("column_state"), *(screen.words(each) for each in set(states.values()))]
    names = [screen.words("column_exercise"), *(each.slug for each in pack.exercises)]
    columns = (_fill(state, words), _fill(slug, names))
    figures = (
        " " * (cell_len(screen.words(f"column_{name}")) - cell_len(told)) + told
        for name, told in (("level", level), ("minutes", minutes))
    )
    return "  ".join([f"{number:>3}", *columns, *figures])


def _fill(text: str, others: list[str]) -> str:
    """The text, as wide as the widest of all that stand in its column."""
    return set_cell_size(text, max(map(cell_len, others)))


def _show_heading(screen: Screen, pack: Catalogue, track: str, states: list[str]) -> None:
    name = pack.tracks.get(track, {}).get(screen.lang) or track or pack.root.name
    screen.line((f"{name}  ", "bold"), (f"{_bar(states)}  {_counts(screen, states)}", ""))


def _show_exercise(screen: Screen, pack: Catalogue, exercise: Exercise, states: dict[str, str]) -> None:
    """One row, and more where the title is longer than its column."""
    told = screen.words(states[exercise.id]), exercise.slug, str(exercise.difficulty), str(exercise.minutes or "")
    head = _row(screen, pack, states, str(pack.ids.index(exercise.id) + 1), *told)
    for number, line in enumerate(
        screen.wrapped(exercise.title[screen.lang], screen.console.width - cell_len(head) - 2)
    ):
        screen.line((" " * cell_len(head) if number else head, ""), (f"  {line}", ""))


def _bar(states: list[str]) -> str:
    """One sign an exercise: # passed, x begun, . not started; long tracks are drawn to scale."""
    marks = {"passed": "#", "untouched": "."}
    signs = "".join(sorted((marks.get(state, "x") for state in states), key="#x.".index))
    return f"[{signs if len(signs) <= _BAR else ''.join(signs[i * len(signs) // _BAR] for i in range(_BAR))}]"


def _counts(screen: Screen, states: list[str]) -> str:
    passed = states.count("passed")
    begun = len(states) - passed - states.count("untouched")
    rest = f", {screen.words('begun', count=begun)}" if begun else ""
    return f"{passed}/{len(states)}{rest}"
