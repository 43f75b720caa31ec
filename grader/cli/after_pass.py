"""The lines below an exercise that passes: what it has shown, and a mistake to make on purpose."""

from grader.cli import learner
from grader.cli.common import command
from grader.cli.screen import Screen
from grader.model import Exercise
from grader.pack.catalogue import Catalogue


def show(screen: Screen, pack: Catalogue, exercise: Exercise, *, with_reference: bool = False) -> None:
    """Print what the pack says of it, and how to see its reference where that is no key's."""
    rows = []
    if learnt := exercise.learnt.get(screen.lang):
        rows.append((screen.words("learnt"), learnt))
    if mistake := _mistake(pack, exercise, screen.lang):
        rows.append((screen.words("try"), screen.words("try_this", mistake=mistake)))
    screen.fields(rows)
    if with_reference and learner.has_solution(pack, exercise):
        screen.fields([(screen.words("compare"), command("solution", exercise.slug, pack))], whole=True)


def show_end(screen: Screen, pack: Catalogue) -> None:
    """Everything passes: where to go from here."""
    screen.say("all_passed", count=len(pack.exercises), style="bold green")
    screen.text()
    screen.say("go_further", command=command("list", pack=pack))


def _mistake(pack: Catalogue, exercise: Exercise, lang: str) -> str:
    """The known misconception that is explained in the fewest words."""
    expectation = pack.expectation(exercise)
    known = expectation.misconceptions if expectation is not None else ()
    told = [each.explanation for each in known if each.explanation.get(lang)]
    return min(told, key=lambda each: (len(each["en"]), each["en"]))[lang] if told else ""
