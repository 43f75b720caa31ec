"""The screens of a session, as functions from its state to rows: the exercise, its hints, its instruction."""

from dataclasses import dataclass, field

from rich.cells import cell_len
from rich.text import Text

from grader.cli import after_pass, learner, problems, verdict_view
from grader.cli.room import ROOMS, Room
from grader.cli.watch import markdown
from grader.cli.watch.page import Content, Page
from grader.errors import OURS, GraderError
from grader.judge.readable import first_failing, title_of
from grader.model import Exercise, Outcome, Status, TestResult, Verdict
from grader.pack.catalogue import Catalogue
from grader.pack.suites import of_test

#: Lines of what the learner's code printed that are shown.
_PRINTED = 6


@dataclass(slots=True)
class State:
    """All that a screen may show.  `states` are those of all exercises by id, as `learner.state` tells them.

    `restoring` is the command that restores edited tests, where one is known.
    """

    pack: Catalogue
    exercise: Exercise
    verdict: Verdict | None = None
    fault: GraderError | None = None
    is_checking: bool = False
    is_fresh: bool = False
    is_manual: bool = False
    has_problems: bool = False
    checked_at: str = ""
    notice: str = ""
    has_edited_tests: bool = False
    restoring: str = ""
    hints_shown: int = 0
    states: dict[str, str] = field(default_factory=dict)

    @property
    def has_passed(self) -> bool:
        """Whether the exercise on the screen passes."""
        return self.verdict is not None and self.verdict.status is Status.PASSED


def exercise(state: State, page: Page) -> Content:
    """The verdict: what was printed, the first failing test in words, the others in a line each, and what to press."""
    more = page.part()
    if state.verdict is not None and not state.has_passed:
        _others(more, state.exercise, state.verdict)
    if state.has_problems and state.verdict is not None:
        told = problems.lines(page, state.pack, state.exercise, state.verdict)
        more.rows += [Text(line, no_wrap=True) for line in told]
    shorter = (_body(state, page.part(), room) for room in ROOMS if room.is_cut)
    return Content(body=_body(state, page, ROOMS[0]), more=more.rows, shorter=shorter, foot=foot(state, page))


def _body(state: State, page: Page, room: Room) -> list[Text]:
    page.text(verdict_view.title(page, state.exercise), style="bold")
    page.text()
    if state.has_edited_tests:
        page.say("tests_edited", names=state.exercise.slug, style="bold")
        page.fields([(page.words("restore"), state.restoring)] if state.restoring else [], whole=True)
        page.text()
    if state.fault is not None:
        show_fault(page, state.fault)
    elif state.verdict is None:
        page.say("checking")
    elif state.verdict.status is Status.UNTOUCHED:
        _invitation(state, page)
    elif state.has_passed:
        _passed(state, page, state.verdict)
    else:
        _failure(state, page, state.verdict, room)
    return page.rows


def _invitation(state: State, page: Page) -> None:
    """Rows for an exercise that was not started: its instruction, or the idea of the track that it begins."""
    page.say("press_to_check" if state.is_manual else "save_to_check")
    idea = learner.track_page(state.pack, state.exercise, page.lang)
    path = idea or learner.readme(state.pack, state.exercise, page.lang)
    if path is not None:
        page.text()
        told = path.read_text(encoding="utf-8", errors="replace")
        markdown.show(page, told if idea else _without_title(told))


def _without_title(instruction: str) -> str:
    """An instruction's text below its first heading: the title stands above it already."""
    first, _, rest = instruction.partition("\n")
    return rest.lstrip("\n") if first.startswith("# ") else instruction


def show_fault(page: Page, fault: GraderError) -> None:
    """An error of ours, with its remedy."""
    if fault.exit_code == OURS:
        page.say("fault", style="bold")
    page.text(fault.korean if page.lang == "ko" else str(fault), indent=2)
    page.text(fault.remedy, indent=2)


def _passed(state: State, page: Page, verdict: Verdict) -> None:
    _printed(page, next((test.output for test in verdict.tests if test.output.strip()), ""), ROOMS[0])
    if state.is_fresh:
        page.say("new", names=state.exercise.slug, style="bold green")
    page.say("checked_one", exercise=state.exercise.slug, total=len(verdict.tests), style="bold green")
    after_pass.show(page, state.pack, state.exercise)
    page.text()
    if learner.has_solution(state.pack, state.exercise):
        page.say("go_compare")
    following = learner.next_after(state.pack, state.exercise, state.states)
    if following is None:
        after_pass.show_end(page, state.pack)
    else:
        page.say("go_next", exercise=verdict_view.title(page, following))


def _failure(state: State, page: Page, verdict: Verdict, room: Room) -> None:
    first = first_failing(verdict)
    _printed(page, first.output if first else "", room)
    verdict_view.show_failure(page, state.pack, state.exercise, verdict, room, with_output=False)


def _printed(page: Page, output: str, room: Room) -> None:
    most, label = min(room.output, _PRINTED), page.words("output")
    lines = output.strip("\n").splitlines() if output.strip() else []
    if not lines:
        return
    if len(lines) > most:
        page.say("cut_output", count=len(lines), shown=most, indent=2)
        page.fields([("", line[:400]) for line in lines[:most]], indent=4, most={"": 1})
    else:
        page.fields([(label, "\n".join(line[:400] for line in lines))], most={label: room.output})
    page.text()


def _others(page: Page, exercise: Exercise, verdict: Verdict) -> None:
    first = first_failing(verdict)
    others = [test for test in verdict.tests if test.outcome is not Outcome.PASSED and test is not first]
    if others and first is not None and first.outcome is not Outcome.NOT_RUN:
        page.line()
        head = f"  {page.words('also')}  "
        for number, told in enumerate(dict.fromkeys(_short(page, exercise, test) for test in others)):
            row = Text.assemble((" " * cell_len(head) if number else head, "dim"), told)
            row.truncate(page.width, overflow="ellipsis")
            page.rows.append(row)


def _short(page: Page, exercise: Exercise, test: TestResult) -> str:
    """The test's title; in a language that has none its rule, as much as a line holds."""
    if page.lang == "en" or page.lang not in test.rule or of_test(exercise.korean_titles, test.id) is not None:
        return title_of(exercise, test.id, page.lang)
    return " ".join(test.rule[page.lang].split()).partition(". ")[0]


def foot(state: State, page: Page, keys: str = "") -> list[Text]:
    """The last rows of every screen: progress, the file, the keys."""
    below = page.part()
    if state.verdict is not None and state.verdict.tests and not state.has_passed:
        below.line((verdict_view.tally(page, state.verdict), ""))
    done = sum(found == "passed" for found in state.states.values())
    progress = page.words("done_of", passed=done, count=len(state.states))
    when = page.words("checking") if state.is_checking else state.checked_at
    below.line((" · ".join([progress, *([when] if when else [])]), "dim" if state.is_checking else ""))
    below.add(Text(state.notice, style="yellow") if state.notice else _link(state))
    below.line((keys or _keys(state, page), "dim"))
    return below.rows


def _link(state: State) -> Text:
    """The learner's file as it is typed, with the line; a click opens it where the terminal knows links."""
    path = state.pack.module_path(state.exercise)
    line = verdict_view.line_of(state.verdict) if state.verdict else None
    shown = learner.display_path(path) + (f":{line}" if line else "")
    return Text(shown, style=f"link {path.as_uri()}")


def _keys(state: State, page: Page) -> str:
    compare = ("s:compare",) if learner.has_solution(state.pack, state.exercise) else ()
    first = ("n:next", *compare) if state.has_passed else ("h:hint",)
    rest = () if state.has_passed else ("x:reset",)
    return keys(page, *first, "t:instruction", "r:again", "l:list", "c:check_all", *rest, "?:help", "q:quit")


def keys(page: Page, *names: str) -> str:
    """`n:next` → `n next`, in the page's language."""
    pairs = (name.rpartition(":") for name in names)
    return "  ".join(f"{key} {page.words(f'key_{what}')}" for key, _, what in pairs)


def hints(state: State, page: Page) -> Content:
    """All hints that were asked for, the newest last."""
    told = state.exercise.hints[page.lang]
    page.text(verdict_view.title(page, state.exercise), style="bold")
    for number, hint in enumerate(told[: state.hints_shown], start=1):
        page.text()
        is_newest = number == state.hints_shown
        page.say("hint_of", number=number, count=len(told), exercise=state.exercise.slug, style="bold" * is_newest)
        page.text(hint, indent=2)
    if not told:
        page.text()
        page.say("no_hints", exercise=state.exercise.slug, readme=_instruction_path(state, page))
    elif state.hints_shown >= len(told):
        page.text()
        page.say("last_hint", readme=_instruction_path(state, page))
    more = ("h:hint",) if state.hints_shown < len(told) else ()
    return Content(body=page.rows, foot=foot(state, page, keys(page, *more, "t:instruction", "Esc:back", "q:quit")))


def instruction(state: State, page: Page) -> Content:
    """The instruction of the exercise, in the page's language."""
    path = learner.readme(state.pack, state.exercise, page.lang)
    if path is None:
        page.say("no_instruction")
    else:
        markdown.show(page, path.read_text(encoding="utf-8", errors="replace"))
    return Content(body=page.rows, foot=foot(state, page, keys(page, "j/k:scroll", "h:hint", "Esc:back", "q:quit")))


def _instruction_path(state: State, page: Page) -> str:
    path = learner.readme(state.pack, state.exercise, page.lang) or state.pack.module_path(state.exercise)
    return learner.display_path(path)
