"""Markdown as rows for the terminal: paragraphs are filled anew, code stays as it is.  Pure.

Only what instructions use: headings, paragraphs, lists, fenced code, links, emphasis.
"""

import re
from collections.abc import Iterator

from rich.text import Text

from grader.cli.watch.page import Page
from grader.sanitize import escape_controls

_ITEM = re.compile(r"(?P<sign>\d+\.|[-*]) +")
_LINK = re.compile(r"\[([^\]]+)\]\(([^)\s]+)\)")
_SPAN = re.compile(r"(?P<code>`+[^`]+`+)|\*\*(?P<bold>[^*]+)\*\*|(?<!\w)[*_](?P<emphasis>[^*_]+)[*_](?!\w)")


def show(page: Page, markdown: str) -> None:
    """Add the rows of an instruction."""
    for kind, text in _blocks(escape_controls(markdown)):
        if kind == "code":
            page.line((f"    {text}", "cyan"))
        elif kind == "heading":
            page.add(_styled(text, "bold"))
        elif kind == "item":
            _show_item(page, text)
        else:
            _fill(page, _styled(text), "", "")


def _show_item(page: Page, text: str) -> None:
    sign = _ITEM.match(text)
    assert sign is not None
    head = f"  {sign['sign']} "
    _fill(page, _styled(text[sign.end() :]), head, " " * len(head))


def _fill(page: Page, text: Text, head: str, indent: str) -> None:
    """Add a paragraph, its first row after `head` and the others after `indent`."""
    width = min(page.width, page.console.width) - len(head)
    for number, row in enumerate(text.wrap(page.console, max(width, 20), overflow="fold")):
        row.rstrip()
        page.add(Text.assemble(indent if number else head, row))


def _styled(text: str, style: str = "") -> Text:
    """Inline marks as styles; code keeps its backticks, since it must be told apart without colour as well."""
    text, made, at = _LINK.sub(r"\1 (\2)", text), Text(style=style), 0
    for found in _SPAN.finditer(text):
        made.append(text[at : found.start()])
        made.append(
            found["code"] or found["bold"] or found["emphasis"],
            {"bold": "bold", "emphasis": "italic"}.get(found.lastgroup or "", ""),
        )
        at = found.end()
    return made.append(text[at:])


def _blocks(markdown: str) -> Iterator[tuple[str, str]]:
    """Headings, paragraphs, list items and lines of code, each as (kind, text); an empty paragraph is a blank line."""
    kind, gathered, in_code = "", "", False
    for line in markdown.splitlines():
        starts = _kind(line)
        is_fence = line.lstrip().startswith("```")
        if in_code and not is_fence:
            yield "code", line
            continue
        if gathered and (starts or is_fence or not line.strip()):
            yield kind, gathered
            gathered = ""
        if is_fence:
            in_code = not in_code
        elif not line.strip():
            yield "paragraph", ""
        elif gathered:
            gathered += f" {line.strip()}"
        else:
            kind, gathered = (
                starts or "paragraph",
                line.strip().lstrip("#").strip() if starts == "heading" else line.strip(),
            )
    if gathered:
        yield kind, gathered


def _kind(line: str) -> str:
    if line.startswith("#"):
        return "heading"
    return "item" if _ITEM.match(line.strip()) else ""
