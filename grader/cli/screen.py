"""The terminal: lines that fit 80 columns, with or without colour, in the learner's language."""

import argparse
import os
import re
import sys
from collections.abc import Callable, Container, Iterable, Mapping
from typing import IO

from rich.cells import cell_len, set_cell_size
from rich.console import Console
from rich.text import Text

from grader.cli.common import language
from grader.cli.words import WORDS
from grader.sanitize import cut_text, escape_controls

#: Wider than this, lines of prose are hard to read.
WIDEST = 100
#: The most characters of a text that wraps: nobody reads more, and a stranger's pack may hold any number.
_LONGEST = 10_000

#: A string, or brackets with at most one pair of others in each other, as `repr` writes them.
_STRING = r"""'(?:\\.|[^'\\])*+'|"(?:\\.|[^"\\])*+\""""
_PLAIN = rf"""{_STRING}|[^()\[\]{{}}'"]"""
_FLAT = rf"""[(\[{{](?:{_PLAIN})*+[)\]}}]"""
_ITEM = re.compile(rf"""{_STRING}|[(\[{{](?:{_PLAIN}|{_FLAT})*+[)\]}}]""", re.DOTALL)
#: Stands for a space at which no line is broken.
_HELD = "\ue000"


class _Console(Console):
    """Leaves a reader that went away to `main`, as every other print does."""

    def on_broken_pipe(self) -> None:
        """Raises BrokenPipeError."""
        raise BrokenPipeError


class Screen:
    """A place to print to: `say` a sentence of `words`, or show labelled `fields`.

    `height` is how many lines can be seen at once, above the prompt that follows; a file or a pipe has no end.
    """

    def __init__(
        self, *, color: str = "auto", lang: str = "en", file: IO[str] | None = None, width: int | None = None
    ) -> None:
        self.lang = lang
        target = file or sys.stdout
        has_color = is_colored(color, target)
        self.console = _Console(
            file=target,
            force_terminal=True if has_color else None,
            no_color=not has_color,
            color_system="standard" if has_color else None,
            highlight=False,
            markup=False,
            emoji=False,
            width=width or (None if target.isatty() else 80),
        )
        self.console.width = min(self.console.width, WIDEST)
        self.height = self.console.height - 1 if target.isatty() else sys.maxsize

    @classmethod
    def of(cls, arguments: argparse.Namespace, file: IO[str] | None = None) -> "Screen":
        """The screen that --color and --lang ask for."""
        return cls(color=arguments.color, lang=language(arguments), file=file)

    def words(self, key: str, **values: object) -> str:
        """A sentence in the screen's language."""
        return WORDS[key][self.lang].format(**values)

    def say(self, key: str, *, style: str = "", indent: int = 0, **values: object) -> None:
        """Print a sentence of `words`."""
        self.text(self.words(key, **values), style=style, indent=indent)

    def text(self, text: str = "", *, style: str = "", indent: int = 0) -> None:
        """Print any text, wrapped and indented; without a text, an empty line."""
        for line in self.wrapped(text, self.console.width - indent, style):
            self.line((" " * indent, ""), (line, style))

    def wrapped(self, text: str, width: int, style: str = "", *, is_value: bool = False) -> list[str]:
        """The lines of a text in a column of `width` cells; a value of Python's is broken between its items."""
        told, width = escape_controls(cut_text(text, _LONGEST)), max(width, 20)
        shown = Text(_hold_items(told, width - 2) if is_value else told, style=style)
        lines = shown.wrap(self.console, width, overflow="fold")
        return [line.plain.replace(_HELD, " ").rstrip() for line in lines] or [""]

    def line(self, *parts: tuple[str, str]) -> None:
        """Print one line of (text, style) parts; what a terminal would obey stands as escapes."""
        shown = ((escape_controls(text), style) for text, style in parts)
        self.console.print(Text.assemble(*shown), soft_wrap=True)

    def drawn(self, draw: Callable[[], None]) -> list[str]:
        """The lines that `draw` would print, with the codes for their styles."""
        with self.console.capture() as shown:
            draw()
        return shown.get().splitlines()

    def put(self, lines: Iterable[str]) -> None:
        """Print what was `drawn`."""
        self.console.file.writelines(f"{line}\n" for line in lines)

    def fields(
        self,
        rows: list[tuple[str, str]],
        *,
        indent: int = 2,
        style: str = "",
        whole: bool = False,
        most: Mapping[str, int] | None = None,
        values: Container[str] = (),
    ) -> None:
        """Labels in one column, texts in the next; long texts wrap in theirs, unless they are to be copied whole.

        A path always is.  `most` tells how many lines the text of a label may have; one that is cut ends with "…".
        `values` are the labels of what Python wrote.
        """
        widest = max((cell_len(label) for label, _ in rows), default=0)
        for label, text in rows:
            head = " " * indent + label + " " * (widest - cell_len(label) + 2)
            is_path = text.endswith((".py", ".md")) and " " not in text
            width = self.console.width - cell_len(head)
            lines = [text] if whole or is_path else self.wrapped(text, width, is_value=label in values)
            lines = _cut(lines, (most or {}).get(label), width)
            for number, line in enumerate(lines):
                self.line((" " * cell_len(head) if number else head, "dim"), (line, style))


def _hold_items(value: str, width: int) -> str:
    """The value with no place to break a line in its strings and inner brackets, as far as those fit `width`."""

    def hold(found: re.Match[str]) -> str:
        item = found[0]
        if cell_len(item) <= width:
            return item.replace(" ", _HELD)
        return item if item[0] in "'\"" else item[0] + _ITEM.sub(hold, item[1:])

    words = _ITEM.sub(hold, value).split(" ")
    return " ".join(word if cell_len(word) <= width else word.replace(_HELD, " ") for word in words)


def _cut(lines: list[str], most: int | None, width: int) -> list[str]:
    if most is None or len(lines) <= most:
        return lines
    last = lines[most - 1]
    while cell_len(last) > width - 2:
        last = last.rpartition(" ")[0] or set_cell_size(last, width - 2)
    return [*lines[: most - 1], f"{last} …"]


def is_colored(wanted: str, target: IO[str]) -> bool:
    """Whether to colour what goes to `target`.

    https://no-color.org: any non-empty NO_COLOR switches colour off, unless --color says otherwise.
    """
    if wanted != "auto":
        return wanted == "always"
    return target.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
