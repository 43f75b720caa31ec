"""How one verdict looks to the learner: the first test that does not pass, in words about their file."""

from rich.cells import cell_len

from grader.cli import learner
from grader.cli.common import command
from grader.cli.room import ROOMS, Room
from grader.cli.screen import Screen
from grader.cli.source_view import source_rows
from grader.cli.task_view import tasks_line
from grader.judge.readable import first_failing, title_of, what_happened
from grader.judge.sentences import explain
from grader.model import Exercise, Outcome, Status, TestResult, Verdict
from grader.pack.catalogue import Catalogue
from grader.sanitize import cut_text

#: How much of what the learner's code printed is shown, in characters.
_OUTPUT = 400
#: How much room the labels of a failure and the space around them take at most, in columns.
_LABELS = 16


def title(screen: Screen, exercise: Exercise) -> str:
    """`count_up: An iterator class`."""
    return f"{exercise.slug}: {exercise.title[screen.lang]}"


def heading(screen: Screen, exercise: Exercise, status: Status, *, first: bool = False) -> None:
    """Which exercise to turn to: the first one of all, the next one, or one that was begun."""
    label = "start" if first else "next" if status is Status.UNTOUCHED else "go_on"
    screen.fields([(screen.words(label), title(screen, exercise))], indent=0, style="bold")


def steps(screen: Screen, pack: Catalogue, exercise: Exercise, then: str) -> None:
    """Print the file to read, the file to edit, and the command to type then."""
    screen.fields([*places(screen, pack, exercise), (screen.words("then"), then)], whole=True)


def places(screen: Screen, pack: Catalogue, exercise: Exercise) -> list[tuple[str, str]]:
    """Which files to read, and which to edit."""
    instruction = learner.readme(pack, exercise, screen.lang)
    idea = learner.track_page(pack, exercise, screen.lang)
    rows = [(screen.words("idea"), learner.display_path(idea))] if idea else []
    rows += [(screen.words("read"), learner.display_path(instruction))] if instruction else []
    return [*rows, (screen.words("edit"), learner.display_path(pack.module_path(exercise)))]


def show(screen: Screen, pack: Catalogue, exercise: Exercise, verdict: Verdict, room: Room = ROOMS[0]) -> None:
    """The verdict with its first failing test, and the commands that help."""
    if room.has_places:
        screen.fields(places(screen, pack, exercise))
        screen.text()
    show_failure(screen, pack, exercise, verdict, room)
    _show_commands(screen, pack, exercise, verdict, room)


def show_failure(
    screen: Screen,
    pack: Catalogue,
    exercise: Exercise,
    verdict: Verdict,
    room: Room = ROOMS[0],
    *,
    with_output: bool = True,
) -> None:
    """The first test that does not pass, or why none was run, and what that often means."""
    first = first_failing(verdict)
    if first is not None and first.outcome is not Outcome.NOT_RUN:
        _show_test(screen, exercise, verdict, first, room, with_output=with_output)
    else:
        _show_why(screen, pack, exercise, verdict)
    _show_diagnosis(screen, verdict, room)


def line_of(verdict: Verdict) -> int | None:
    """The line of the learner's file that a failure points at."""
    first = first_failing(verdict)
    return verdict.line or (first.facts.line if first is not None and first.facts is not None else None)


def _show_why(screen: Screen, pack: Catalogue, exercise: Exercise, verdict: Verdict) -> None:
    """Why nothing could be run, with the line of the learner's file where there is one."""
    screen.text(explain(verdict, screen.lang), indent=2)
    module = learner.attempt(pack, exercise).module
    if module is not None and (rows := source_rows(screen, verdict, module)):
        screen.fields(rows)
    if tip := verdict.advice.get(screen.lang):
        screen.text(tip, indent=2)


def _show_test(
    screen: Screen, exercise: Exercise, verdict: Verdict, test: TestResult, room: Room, *, with_output: bool
) -> None:
    facts = what_happened(exercise, verdict, test, screen.lang)
    rows = [(screen.words("test"), _with_task(screen, verdict, test, title_of(exercise, test.id, screen.lang))), *facts]
    if (tip := test.advice.get(screen.lang)) and verdict.diagnosis is None:
        rows.append((screen.words("advice"), tip))
    if rule := test.rule.get(screen.lang) or test.rule.get("en"):
        rows.append((screen.words("rule"), rule))
    if with_output and test.output.strip():
        rows.append((screen.words("output"), cut_text(test.output.strip(), _OUTPUT)))
    most = dict.fromkeys([label for label, _ in facts], room.value)
    limits = {"rule": room.rule, "output": room.output, "advice": room.explanation + 1}
    most |= {screen.words(key): limit for key, limit in limits.items()}
    screen.fields(rows, most=most, values={label for label, _ in facts if label})


def _with_task(screen: Screen, verdict: Verdict, test: TestResult, told: str) -> str:
    """The title with its task behind it, or below where both do not fit one line."""
    if test.task is None:
        return told
    tasks = max((other.task or 0) for other in verdict.tests)
    task = f"({screen.words('task_of', task=test.task, tasks=tasks)})"
    fits = cell_len(f"{told}  {task}") <= screen.console.width - _LABELS
    return f"{told}  {task}" if fits else f"{told}\n{task}"


def _show_diagnosis(screen: Screen, verdict: Verdict, room: Room) -> None:
    likely = [(screen.words("likely"), verdict.diagnosis)] if verdict.diagnosis else []
    labels = screen.words("one_of"), *([screen.words("or")] * len(verdict.one_of))
    rows = [*likely, *zip(labels, verdict.one_of, strict=False)]
    if rows:
        screen.text()
        told = [(label, each.explanation.get(screen.lang) or each.explanation["en"]) for label, each in rows]
        screen.fields(told, most={label: room.explanation for label, _ in told})


def tally(screen: Screen, verdict: Verdict) -> str:
    """How many tests pass, and how many were not run because an earlier one hangs."""
    passed = sum(test.outcome is Outcome.PASSED for test in verdict.tests)
    told = screen.words("tests_pass", passed=passed, total=len(verdict.tests))
    unrun = sum(test.outcome is Outcome.NOT_RUN for test in verdict.tests)
    told = f"{told}, {screen.words('not_run', count=unrun)}" if unrun else told
    tasks = tasks_line(screen, verdict)
    return screen.words("tasks", tests=told, tasks=tasks) if tasks else told


def _show_commands(screen: Screen, pack: Catalogue, exercise: Exercise, verdict: Verdict, room: Room) -> None:
    first = first_failing(verdict)
    rows = []
    if verdict.status is Status.MISSING or verdict.code == "not_a_file":
        rows.append((screen.words("restore"), command("reset", exercise.slug, pack)))
    elif verdict.code == "missing_name" and not verdict.advice:
        rows.append((screen.words("start_over"), command("reset", exercise.slug, pack)))
    elif exercise.hints[screen.lang]:
        rows.append((screen.words("stuck"), command("hint", exercise.slug, pack)))
    again = command("check", exercise.slug, pack)
    rows += [(screen.words("again"), again)] if room.has_commands else []
    rows += [(screen.words("all_of_it"), f"{again} | less")] if room.is_cut else []
    screen.text()
    if first is not None and first.outcome is not Outcome.NOT_RUN:
        screen.text(tally(screen, verdict), indent=2)
    screen.fields(rows, whole=True)
