"""The learner's module beside a solution, line by line.  Pure but for reading the files."""

import difflib
from pathlib import Path

from rich.cells import set_cell_size
from rich.text import Text

from grader.cli.watch.page import Content, Page
from grader.cli.watch.views import State, foot, keys
from grader.files import read_file
from grader.sanitize import escape_controls

_GAP = " | "


def solutions_of(state: State) -> list[Path]:
    """The reference and the other correct solutions of the exercise, as files; empty where the pack has none."""
    folder = state.pack.root.parent / "solutions" / state.exercise.id
    reference = folder / f"{state.exercise.slug}.py"
    return [reference, *sorted((folder / "wheats").glob("*.py"))] if reference.is_file() else []


def view(state: State, page: Page, number: int) -> Content:
    """Both texts side by side; what is equal stands in one row, and what differs is marked by `|`."""
    known = solutions_of(state)
    other = known[number % len(known)]
    width = (page.width - len(_GAP)) // 2
    _row(page, width, page.words("yours"), _name(page, other), style="bold", mark=" ")
    mine = _lines(state.pack.module_path(state.exercise))
    for is_equal, left, right in _pair(mine, _lines(other)):
        _row(page, width, left, right, mark=" " if is_equal else "|", style="" if is_equal else "yellow")
    more = ("s:other",) if len(known) > 1 else ()
    return Content(
        body=page.rows, foot=foot(state, page, keys(page, *more, "j/k:scroll", "n:next", "Esc:back", "q:quit"))
    )


def _name(page: Page, path: Path) -> str:
    is_reference = path.parent.name != "wheats"
    return page.words("reference") if is_reference else path.name


def _lines(path: Path) -> list[str]:
    text = read_file(path).decode("utf-8-sig", "replace")
    return [escape_controls(line).expandtabs(4) for line in text.splitlines()]


def _pair(left: list[str], right: list[str]) -> list[tuple[bool, str, str]]:
    rows = []
    for kind, a, b, c, d in difflib.SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        for at in range(max(b - a, d - c)):
            mine = left[a + at] if a + at < b else ""
            theirs = right[c + at] if c + at < d else ""
            rows.append((kind == "equal", mine, theirs))
    return rows


def _row(page: Page, width: int, left: str, right: str, *, mark: str, style: str) -> None:
    """One row of both, folded to several where one of them is wider than its half."""
    halves = [
        [row.plain for row in Text(text).wrap(page.console, width, overflow="fold")] or [""] for text in (left, right)
    ]
    for at in range(max(map(len, halves))):
        mine, theirs = (half[at] if at < len(half) else "" for half in halves)
        page.rows.append(Text(f"{set_cell_size(mine, width)} {mark} {theirs}".rstrip(), style=style))
