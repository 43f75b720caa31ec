"""The list of all exercises: moving in it, filtering it, going to one of them."""

from rich.cells import cell_len, set_cell_size
from rich.text import Text

from grader.cli.watch.page import Content, Page
from grader.cli.watch.views import State, foot, keys
from grader.model import Exercise

#: How far a key moves.
_STEPS = {"j": 1, "down": 1, "k": -1, "up": -1, " ": 10, "page_down": 10, "page_up": -10, "home": -1000, "end": 1000}
_STYLES = {"passed": "green", "untouched": ""}


class Choice:
    """Which exercises are listed, and which of them the cursor is on.

    `is_typing` tells that letters belong to the filter and are no keys.
    """

    def __init__(self, state: State) -> None:
        self.is_typing = False
        self._state = state
        self._row = 0
        self._filter = ""

    def start(self) -> None:
        """All exercises, with the cursor on the one that is being done."""
        self.is_typing, self._filter = False, ""
        self._row = self._state.pack.ids.index(self._state.exercise.id)

    def takes(self, key: str) -> bool:
        """Whether a key is for the list, and not for the session."""
        if self.is_typing:
            return not key.startswith("ctrl-") and key != "escape"
        return key in _STEPS or key in {"/", "enter"}

    def press(self, key: str, page: Page) -> Exercise | None:
        """Take a key; the exercise to go to, where it was Enter."""
        listed = self._listed(page)
        if key == "enter" and listed:
            self.is_typing = False
            return listed[self._row]
        if key == "/" and not self.is_typing:
            self.is_typing = True
        elif self.is_typing and (len(key) == 1 or key == "backspace"):
            self._filter = self._filter[:-1] if key == "backspace" else self._filter + key
            self._row = 0
        else:
            self._row = max(0, min(self._row + _STEPS.get(key, 0), len(listed) - 1))
        return None

    def _listed(self, page: Page) -> list[Exercise]:
        """The exercises that hold every word of the filter in their id, their title or their state."""
        words = self._filter.lower().split()
        return [each for each in self._state.pack.exercises if all(word in self._text(page, each) for word in words)]

    def _text(self, page: Page, each: Exercise) -> str:
        return f"{each.id} {each.title[page.lang]} {page.words(self._state.states[each.id])}".lower()

    def content(self, page: Page) -> Content:
        """One row an exercise, below the filter."""
        listed = self._listed(page)
        typed = page.words("list_filter", text=f"{self._filter}_", count=len(listed))
        head = Text(typed if self.is_typing else page.words("list_title"), style="bold")
        rows = [self._row_of(page, each, is_here=number == self._row) for number, each in enumerate(listed)]
        nothing = [] if rows else [Text(page.words("list_nothing"))]
        return Content(
            body=[head, Text(), *rows, *nothing],
            foot=foot(self._state, page, keys(page, "j/k:move", "Enter:open", "/:filter", "Esc:back", "q:quit")),
            cursor=self._row + 2 if rows else None,
            brief=[*[head] * self.is_typing, *(rows[self._row : self._row + 1] or nothing)],
        )

    def _row_of(self, page: Page, each: Exercise, *, is_here: bool) -> Text:
        """The cursor, the state in words, the name and the title."""
        state = self._state.states[each.id]
        widest = max(cell_len(page.words(known)) for known in set(self._state.states.values()))
        longest = max(len(other.slug) for other in self._state.pack.exercises)
        row = Text("> " if is_here else "  ", style="reverse" if is_here else "")
        row.append(set_cell_size(page.words(state), widest), style=_STYLES.get(state, "yellow"))
        return row.append(f"  {each.slug:<{longest}}  {each.title[page.lang]}")
