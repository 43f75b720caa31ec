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
    for number, track in enumerate(dict.fromkeys(each.track for each in pack.exercises)):
        if number:
            screen.text()
        mine = [each for each in pack.exercises if each.track == track]
        _show_heading(screen, pack, track, [states[each.id] for each in mine])
        for each in mine:
            _show_exercise(screen, pack, each, states)
    return 0


def _show_heading(screen: Screen, pack: Catalogue, track: str, states: list[str]) -> None:
    name = pack.tracks.get(track, {}).get(screen.lang) or track or pack.root.name
    screen.line((f"{name}  ", "bold"), (f"{_bar(states)}  {_counts(screen, states)}", ""))


def _show_exercise(screen: Screen, pack: Catalogue, exercise: Exercise, states: dict[str, str]) -> None:
    """Number, state, name, level, minutes and title; the title is cut where the line is full."""
    known = {state: screen.words(state) for state in states.values()}
    words = set_cell_size(known[states[exercise.id]], max(map(cell_len, known.values())))
    slug = f"{exercise.slug:<{max(len(each.slug) for each in pack.exercises)}}"
    level = screen.words("level_of", difficulty=exercise.difficulty)
    minutes = screen.words("minutes_of", minutes=exercise.minutes) if exercise.minutes else ""
    head = f"{pack.ids.index(exercise.id) + 1:>4}  {words}  {slug}  {level}  {minutes:>6}"
    screen.line((head, ""), (f"  {_cut(exercise.title[screen.lang], screen.console.width - cell_len(head) - 2)}", ""))


def _cut(text: str, width: int) -> str:
    return text if cell_len(text) <= width else set_cell_size(text, max(width - 1, 0)).rstrip() + "…"


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
