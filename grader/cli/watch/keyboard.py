"""The keys of a session: each is a function of its state."""

from collections.abc import Callable

from grader.cli import learner, reset
from grader.cli.watch import compare, panels, views
from grader.cli.watch.choice import Choice
from grader.cli.watch.keys import latin
from grader.cli.watch.page import Content, Page
from grader.cli.watch.session import Session
from grader.cli.watch.terminal import Terminal
from grader.errors import GraderError
from grader.model import Status

#: By how many rows a key scrolls.
_SCROLL = {"j": 1, "down": 1, "k": -1, "up": -1, " ": 10, "page_down": 10, "page_up": -10, "home": -10000, "end": 10000}


class Keyboard:
    """The keys of one session; `press` takes one."""

    def __init__(self, session: Session, terminal: Terminal) -> None:
        self._session = session
        self._terminal = terminal
        self._choice = Choice(session.state)
        self._other = 0
        self._backup = ""
        self._actions: dict[str, Callable[[], None]] = {
            "n": self._next,
            "h": self._hint,
            "t": lambda: session.open(self._instruction_view),
            "l": self._list,
            "c": self._check_all,
            "r": session.check,
            "x": self._ask_reset,
            "s": self._compare,
            "?": lambda: session.open(self._help_view),
            "q": self._quit,
            "ctrl-c": self._quit,
            "ctrl-d": self._quit,
            "ctrl-z": terminal.suspend,
            "ctrl-l": session.display.redraw,
            "escape": lambda: session.open(session.verdict_view),
        }

    def press(self, name: str) -> None:
        """Do what the key means in the view that is open; one that means nothing does nothing."""
        session = self._session
        is_list = session.view == self._choice.content
        key = name if is_list and self._choice.is_typing else latin(name)
        if session.view == self._question_view and not key.startswith("ctrl-"):
            self._answer(key)
        elif is_list and self._choice.takes(key):
            self._choose(key)
        elif key in _SCROLL:
            session.offset = max(0, session.offset + _SCROLL[key])
        elif action := self._actions.get(key):
            action()

    def _quit(self) -> None:
        self._session.is_over = True

    def _next(self) -> None:
        """Only from an exercise that passes: nothing is left behind by a slip of the finger."""
        state = self._session.state
        following = learner.next_after(state.pack, state.exercise, state.states)
        if not state.has_passed:
            self._session.tell("not_yet_next")
        elif following is None:
            self._session.tell("nothing_next")
        else:
            self._session.go_to(following)

    def _hint(self) -> None:
        state = self._session.state
        state.hints_shown = learner.next_hint(state.pack, state.exercise, self._session.display.page().lang)
        self._session.open(self._hints_view)

    def _list(self) -> None:
        self._choice.start()
        self._session.open(self._choice.content)

    def _choose(self, key: str) -> None:
        if chosen := self._choice.press(key, self._session.display.page()):
            self._session.go_to(chosen)

    def _check_all(self) -> None:
        session = self._session
        begun = [each for each in session.state.pack.exercises if session.state.states[each.id] != "untouched"]
        session.summary = None if begun else ()
        session.open(self._summary_view)
        if begun:
            session.check_all(begun)

    def _compare(self) -> None:
        session = self._session
        if not session.state.has_passed:
            session.tell("not_yet_compare")
        elif not compare.solutions_of(session.state):
            session.tell("no_reference")
        else:
            self._other = self._other + 1 if session.view == self._compare_view else 0
            session.open(self._compare_view)

    def _ask_reset(self) -> None:
        state = self._session.state
        if state.verdict is not None and state.verdict.status is Status.MISSING:
            self._put_back()
        elif state.states[state.exercise.id] == "untouched":
            file = learner.display_path(state.pack.module_path(state.exercise))
            self._session.tell("reset_same", file=file)
        else:
            self._backup = learner.display_path(reset.backup_path(state.pack, state.exercise))
            self._session.open(self._question_view)

    def _answer(self, key: str) -> None:
        self._session.open(self._session.verdict_view)
        if key == "y":
            self._put_back()
        else:
            self._session.tell("reset_kept")

    def _put_back(self) -> None:
        state = self._session.state
        file = learner.display_path(state.pack.module_path(state.exercise))
        try:
            backup = reset.put_back(state.pack, state.exercise)
        except (GraderError, OSError) as error:
            state.notice = str(error)
            return
        state.hints_shown = 0
        self._session.ignore_own_save()
        self._session.check()
        if backup is None:
            self._session.tell("reset_restored", file=file)
        else:
            self._session.tell("kept_as", backup=learner.display_path(backup))

    def _help_view(self, page: Page) -> Content:
        return panels.help_of(self._session.state, page)

    def _hints_view(self, page: Page) -> Content:
        return views.hints(self._session.state, page)

    def _instruction_view(self, page: Page) -> Content:
        return views.instruction(self._session.state, page)

    def _summary_view(self, page: Page) -> Content:
        return panels.summary(self._session.state, page, self._session.summary)

    def _compare_view(self, page: Page) -> Content:
        return compare.view(self._session.state, page, self._other)

    def _question_view(self, page: Page) -> Content:
        state = self._session.state
        question = page.words("reset_ask_here", exercise=state.exercise.slug, backup=self._backup)
        return panels.question(state, page, question)
