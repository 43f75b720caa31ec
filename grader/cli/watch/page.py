"""Pages: what a screen would print, kept as rows of exactly the terminal's width, and fitted to its height.  Pure."""

import io
from collections.abc import Iterable
from dataclasses import dataclass, field

from rich.text import Text

from grader.cli import room
from grader.cli.screen import Screen
from grader.cli.watch.words import WATCH_WORDS
from grader.cli.words import WORDS
from grader.sanitize import escape_controls

_WORDS = {**WORDS, **WATCH_WORDS}


class Page(Screen):
    """A screen that keeps its rows instead of printing them."""

    def __init__(self, *, lang: str, width: int, is_colored: bool) -> None:
        super().__init__(color="always" if is_colored else "never", lang=lang, file=io.StringIO(), width=width)
        self.width = width
        self.rows: list[Text] = []

    def words(self, key: str, **values: object) -> str:
        """A sentence in the page's language."""
        return _WORDS[key][self.lang].format(**values)

    def line(self, *parts: tuple[str, str]) -> None:
        """Add one line, folded where it is wider than the page."""
        self.add(Text.assemble(*parts))

    def add(self, row: Text) -> None:
        """Add a row that may have a style of its own; what a terminal would obey stands as escapes."""
        harmless = escape_controls(row.plain)
        if harmless != row.plain:
            row = Text(harmless, style=row.style)
        self.rows.extend(row.wrap(self.console, self.width, overflow="fold", tab_size=4) or [Text()])

    def part(self) -> "Page":
        """Return an empty page like this one."""
        return Page(lang=self.lang, width=self.width, is_colored=not self.console.no_color)

    def to_ansi(self, row: Text) -> str:
        """Return the row with the codes for its styles, at most as wide as the page."""
        with self.console.capture() as shown:
            self.console.print(row, end="", no_wrap=True, overflow="ellipsis", crop=True)
        return shown.get()


@dataclass(slots=True)
class Content:
    """The rows of a view: `body` scrolls, `more` gives way when there is no room for it, `foot` always stays.

    `shorter` are bodies with less in them, for a screen that `body` does not fit, until somebody scrolls.  `cursor` is
    the row of the body that has to be seen.  `brief` says what a key changed in it, where pages are read one after
    another.
    """

    body: list[Text]
    foot: list[Text]
    more: list[Text] = field(default_factory=list)
    shorter: Iterable[list[Text]] = ()
    cursor: int | None = None
    brief: list[Text] = field(default_factory=list)


def fit(content: Content, height: int, offset: int, page: Page) -> tuple[list[Text], int]:
    """Return exactly `height` rows, and the offset that was possible."""
    foot = content.foot[-height:]
    height -= len(foot) + 1
    if height < 1:
        return [*[Text()] * (height + 1), *foot], 0
    body, is_cut = _body(content, height, offset, page)
    if len(body) <= height:
        note = Text(page.words("all_below"), style="dim") if is_cut else Text()
        return [*body, *[Text()] * (height - len(body)), note, *foot], 0
    offset = _scroll(offset, content.cursor, len(body), height)
    is_last = offset + height >= len(body)
    note = Text() if is_last else Text(page.words("more_below"), style="dim")
    return [*body[offset : offset + height], note, *foot], offset


def _body(content: Content, height: int, offset: int, page: Page) -> tuple[list[Text], bool]:
    """The rows above the foot, and whether they are cut."""
    body = [*content.body, *_shorten(content.more, height - len(content.body), page)]
    if content.cursor is not None:
        return body, False
    whole = room.fit([body], height, _is_empty)
    if offset or len(whole) <= height or not content.shorter:
        return whole, False
    only = room.fit([content.body], height, _is_empty)
    return (only, False) if len(only) <= height else (room.fit(content.shorter, height, _is_empty), True)


def _is_empty(row: Text) -> bool:
    return not row.plain.strip()


def _shorten(rows: list[Text], room: int, page: Page) -> list[Text]:
    """The rows that there is room for; the first is their heading, and the last says how many are left out."""
    if len(rows) <= max(room, 2):
        return rows
    kept = max(room - 1, 1)
    left = Text(f"  {page.words('and_more', count=len(rows) - kept)}", style="dim")
    return [*rows[:kept], left]


def _scroll(offset: int, cursor: int | None, rows: int, room: int) -> int:
    if cursor is not None:
        offset = min(offset, cursor)
        offset = max(offset, cursor - room + 1)
    return max(0, min(offset, rows - room))
