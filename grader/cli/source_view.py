"""Lines of the learner's file beside a sentence about them."""

from grader.cli.screen import Screen
from grader.judge.facts import line_text, source_line
from grader.model import Verdict

#: Where a line of the file would show nothing that helps.
_NO_TEXT = {"utf16", "nul_byte", "not_utf8", "notebook"}


def source_rows(screen: Screen, verdict: Verdict, module: bytes) -> list[tuple[str, str]]:
    """The line that a verdict names; of wrong indentation also the one before it, both with their indentation."""
    if not verdict.line or verdict.code in _NO_TEXT:
        return []
    if verdict.code != "indentation":
        source = source_line(module, verdict.line)
        return [(screen.words("line_of", line=verdict.line), source)] if source else []
    before = next((line for line in range(verdict.line - 1, 0, -1) if source_line(module, line)), None)
    lines = [line for line in (before, verdict.line) if line]
    return [(screen.words("line_of", line=line), _indented(screen, module, line)) for line in lines]


def _indented(screen: Screen, module: bytes, line: int) -> str:
    """`(8 spaces) return 1`: spaces at the beginning of a line can hardly be counted on a screen."""
    text = line_text(module, line)
    blank = text[: len(text) - len(text.lstrip())]
    tabs, spaces = blank.count("\t"), blank.count(" ")
    key = "mixed" if tabs and spaces else "tabs" if tabs else "spaces"
    return f"{screen.words(key, count=tabs or spaces, tabs=tabs, spaces=spaces)} {source_line(module, line)}"
