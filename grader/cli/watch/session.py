"""A session: what happens comes in as events, what follows from it is shown.

What the keys mean stands in `keyboard`.
"""

from collections.abc import Callable
from datetime import datetime

from grader.cli import handed_out, learner, progress
from grader.cli.watch import views
from grader.cli.watch.checks import Checks
from grader.cli.watch.display import Display
from grader.cli.watch.inbox import Checked, Closed, Event, FilesChanged, Inbox, Key, Redraw
from grader.cli.watch.page import Content, Page
from grader.cli.watch.saves import Saves
from grader.cli.watch.views import State
from grader.errors import GraderError
from grader.model import Exercise, Verdict
from grader.pack import catalogue

#: Seconds between two looks at the files where no event tells that one was saved.
TICK = 0.5
#: Seconds that a check may take before the screen says that it runs: painting that would hold most verdicts up.
SOON = 0.1

View = Callable[[Page], Content]


class Session:
    """One learner at one terminal: the exercise, what is known about it, and the view that is open.

    `summary` holds the verdicts of the last check of everything, None while that runs.
    """

    def __init__(self, state: State, *, inbox: Inbox, checks: Checks, display: Display) -> None:
        self.state = state
        self.summary: tuple[Verdict, ...] | None = None
        self.view: View = self.verdict_view
        self.offset = 0
        self.is_over = False
        self._inbox = inbox
        self._checks = checks
        self.display = display
        self._saves = Saves(state.pack)
        self._summary_number = 0

    def run(self, press: Callable[[str], None]) -> None:
        """Until `is_over` is set, by a key or because the terminal is gone; `press` takes each key."""
        self.check()
        self._show()
        is_saved = False
        while not self.is_over:
            events = self._inbox.wait(SOON if is_saved else TICK)
            for event in events:
                self._take(event, press)
            was_saved, is_saved = is_saved, not self.state.is_manual and self._look_for_saves()
            if was_saved or any(not isinstance(event, FilesChanged) for event in events):
                self._show()
            elif not events and not is_saved:
                self._checks.stand_by()

    def open(self, view: View) -> None:
        """Show another view, from its top."""
        self.view, self.offset = view, 0

    def tell(self, key: str, **values: object) -> None:
        """Say a sentence above the keys, until the next key."""
        self.state.notice = self.display.page().words(key, **values)

    def check(self) -> None:
        """Check the exercise, in the background, and show it."""
        self.open(self.verdict_view)
        self.state.notice, self.state.is_checking = "", True
        self.display.wait()
        self._checks.start([self.state.exercise])

    def check_all(self, exercises: list[Exercise]) -> None:
        """Check these, in the background."""
        self.state.is_checking = True
        self._checks.start(exercises)
        self._summary_number = self._checks.newest

    def ignore_own_save(self) -> None:
        """Note that the file was just written by us."""
        self._saves.changes()

    def go_to(self, exercise: Exercise) -> None:
        """Turn to another exercise."""
        state = self.state
        state.exercise, state.verdict, state.fault, state.is_fresh = exercise, None, None, False
        state.has_edited_tests = False
        state.hints_shown = 0
        self.check()

    def verdict_view(self, page: Page) -> Content:
        """Where the exercise stands."""
        return views.exercise(self.state, page)

    def _show(self) -> None:
        if self.state.is_checking and self.display.is_patient:
            return
        page = self.display.page()
        self.offset = self.display.show(self.view(page), page, self.offset)

    def _take(self, event: Event, press: Callable[[str], None]) -> None:
        match event:
            case Key(name):
                self.state.notice = ""
                press(name)
            case Checked():
                self._take_verdicts(event)
            case Redraw():
                self.display.redraw()
            case Closed():
                self.is_over = True
            case FilesChanged():
                pass  # a look at the files follows every event

    def _take_verdicts(self, event: Checked) -> None:
        """Only those of the newest check are of interest."""
        if event.number != self._checks.newest:
            return
        state = self.state
        state.is_checking, state.fault = False, event.fault
        now = datetime.now().astimezone()
        state.checked_at = self.display.page().words("checked_at", time=f"{now:%H:%M:%S}")
        fresh = learner.remember(state.pack, list(event.verdicts))
        for verdict in event.verdicts:
            self._update_state(verdict.id)
            if verdict.id == state.exercise.id:
                state.verdict, state.is_fresh = verdict, verdict.id in fresh
                self._look_at_tests()
        if event.number == self._summary_number:
            self.summary = event.verdicts

    def _look_at_tests(self) -> None:
        """Whether they are those that were handed out; git is asked only where they are not."""
        state = self.state
        state.has_edited_tests = handed_out.are_edited(state.pack, state.exercise)
        state.restoring = handed_out.restoring(state.pack, [state.exercise]) if state.has_edited_tests else ""

    def _update_state(self, name: str) -> None:
        pack = self.state.pack
        self.state.states[name] = learner.state(pack, pack.find(name), progress.load(pack.root))

    def _look_for_saves(self) -> bool:
        """Check what was saved since the last look; False where nothing was."""
        changes = self._saves.changes()
        for name in changes.modules:
            self._update_state(name)
        if changes.suites:
            self._read_pack_again()
        elif changes.modules and changes.modules[-1] != self.state.exercise.id:
            self.go_to(self.state.pack.find(changes.modules[-1]))
        elif changes.modules:
            self.check()
        return changes.suites or bool(changes.modules)

    def _read_pack_again(self) -> None:
        """A suite was changed: read the catalogue anew; where that is impossible, say so and keep the old one."""
        state = self.state
        try:
            state.pack = catalogue.load(state.pack.root)
            state.exercise = state.pack.find(state.exercise.id)
        except GraderError as error:
            state.fault = error
            return
        self._checks.use(state.pack)
        self._saves = Saves(state.pack)
        state.states = learner.states(state.pack)
        self.check()
