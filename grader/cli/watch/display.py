"""Two ways to show a page: painted over the whole terminal, or appended line by line for a screen reader or a file."""

from typing import Protocol

from grader.cli.watch.page import Content, Page, fit
from grader.cli.watch.terminal import Terminal


class Display(Protocol):
    """Where a session shows its pages."""

    def page(self) -> Page:
        """Return an empty page of the terminal's width."""

    def show(self, content: Content, page: Page, offset: int) -> int:
        """Show a page from the row `offset` on; the offset that was possible."""

    def redraw(self) -> None:
        """Forget what is on the terminal: it was lost."""

    def wait(self) -> None:
        """Take note that a check has begun."""

    @property
    def is_patient(self) -> bool:
        """Whether a check is shown only when it has ended."""


class Painted:
    """Rewrites the rows that differ."""

    is_patient = False

    def __init__(self, terminal: Terminal, *, lang: str, is_colored: bool) -> None:
        self._terminal = terminal
        self._lang = lang
        self._is_colored = is_colored
        self._shown: list[str] = []

    def page(self) -> Page:
        """Return an empty page of the terminal's width."""
        return Page(lang=self._lang, width=self._terminal.size[0], is_colored=self._is_colored)

    def show(self, content: Content, page: Page, offset: int) -> int:
        """Paint exactly as many rows as the terminal has."""
        rows, offset = fit(content, self._terminal.size[1], offset, page)
        painted = [page.to_ansi(row) for row in rows]
        before = self._shown if len(self._shown) == len(painted) else [""] * len(painted)
        changed = [
            f"\x1b[{number};1H\x1b[K{row}"
            for number, (row, old) in enumerate(zip(painted, before, strict=True), start=1)
            if row != old
        ]
        clear = "" if before is self._shown else "\x1b[2J"
        if clear or changed:
            self._terminal.write("".join([clear, *changed]))
        self._shown = painted
        return offset

    def wait(self) -> None:
        """Nothing to do: the page says so."""

    def redraw(self) -> None:
        """Forget what is on the terminal: it was lost."""
        self._shown = []


class Appended:
    """Adds to what was printed before whatever a page says that is new; without colour, and never over anything."""

    is_patient = True

    def __init__(self, terminal: Terminal, *, lang: str, announces: bool = False) -> None:
        self._terminal = terminal
        self._announces = announces
        self._lang = lang
        self._body: list[str] = []
        self._foot: list[str] = []
        self._was_brief = False

    def page(self) -> Page:
        """Return an empty page of the terminal's width."""
        return Page(lang=self._lang, width=min(self._terminal.size[0], 80), is_colored=False)

    def show(self, content: Content, page: Page, offset: int) -> int:  # noqa: ARG002 - what is painted needs it
        """Append the page; where only its foot is new, that part; of a list that is open, what a key changed."""
        body = [row.plain for row in [*content.body, *content.more]]
        foot = [row.plain for row in content.foot]
        if body == self._body:
            news = [row for row in foot if row not in self._foot]
        elif content.brief and self._was_brief:
            news = [row.plain for row in content.brief]
        else:
            news = ["", *body, "", *foot]
        if news:
            self._terminal.write("".join(f"{row}\n" for row in news))
        self._body, self._foot, self._was_brief = body, foot, bool(content.brief)
        return offset

    def wait(self) -> None:
        """Say that a check has begun, where an editor wants to know."""
        if self._announces:
            self._terminal.write(f"{self.page().words('checking')}\n")
            self._body = []

    def redraw(self) -> None:
        """Nothing is lost: what was printed stays."""
