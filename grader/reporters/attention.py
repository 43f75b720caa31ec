"""Verdicts for an instructor to look at: a person has to decide about them, or they say nothing about the work."""

import io
import re
from collections.abc import Iterable
from dataclasses import dataclass

from rich.cells import cell_len, set_cell_size
from rich.console import Console
from rich.text import Text

from grader.model import Report, Status, Verdict
from grader.sanitize import escape_controls

#: What stands first: our own faults, what may be fraud, what may have cost right work its marks, then what costs no
#: marks, and what its author should mend.
_ORDER = ("grader_error", "tampered", "ambiguous", "archive", "review", "rejected")
#: So many cases are shown, each in two or three lines of at most so many signs: together about one screen.
MOST, _WIDTH, _LINES = 8, 80, 2

_LINE = re.compile(r"line (\d+): ")


@dataclass(frozen=True, slots=True)
class Case:
    """One thing to look at: a submission, its exercises that share one reason, what kind of case, the line or None."""

    submission: str
    exercises: tuple[str, ...]
    kind: str
    line: int | None
    reason: str


def kind_of(verdict: Verdict) -> str:
    """Return what kind of case a verdict is, or an empty text where there is nothing to look at."""
    if verdict.status in {Status.GRADER_ERROR, Status.TAMPERED}:
        return verdict.status.value
    if verdict.integrity.level != "clean":
        return verdict.integrity.level
    if verdict.status is Status.REJECTED:
        return verdict.code if verdict.code in {"ambiguous", "archive"} else "rejected"
    return ""


def find_cases(reports: Iterable[Report]) -> list[Case]:
    """Find everything to look at, the gravest first; exercises of a submission with the same reason are one case."""
    grouped: dict[tuple[str, str, int | None, str], list[str]] = {}
    for report in reports:
        for verdict in report.exercises:
            if kind := kind_of(verdict):
                key = (report.submission.id, kind, *_why(verdict))
                grouped.setdefault(key, []).append(verdict.id)
    cases = [Case(who, tuple(ids), kind, line, why) for (who, kind, line, why), ids in grouped.items()]
    return sorted(cases, key=lambda case: (_ORDER.index(case.kind), case.submission, case.exercises))


def _why(verdict: Verdict) -> tuple[int | None, str]:
    """The line and the reason: the first finding, which names its line itself, or else the verdict's sentence."""
    told = verdict.integrity.findings[0] if verdict.integrity.findings else verdict.message
    found = _LINE.match(told)
    line = int(found[1]) if found else verdict.line
    more = len(verdict.integrity.findings) - 1
    return line, told[found.end() if found else 0 :] + (f" (and {more} more)" if more > 0 else "")


def to_attention(reports: Iterable[Report], where: str) -> str:
    """Return the list for the end of a class's table, at most a screen of it; empty where there is nothing to look at.

    `where` says where the rest stands.
    """
    cases = find_cases(reports)
    if not cases:
        return ""
    shown = [line for case in cases[:MOST] for line in _shown(case)]
    left = [f"and {len(cases) - MOST} more: {where}"] if len(cases) > MOST else []
    return "\n".join([f"to look at: {len(cases)}", *shown, *left])


def _shown(case: Case) -> list[str]:
    at = f", line {case.line}" if case.line else ""
    many = len(case.exercises)
    what = case.exercises[0] if many == 1 else f"{many} exercises"
    tail = f": {what}{at}: {case.kind}"
    reason = _wrapped(_one_line(case.reason))
    if len(reason) > _LINES:
        reason = [*reason[: _LINES - 1], _fitted(reason[_LINES - 1] + " " * _WIDTH, _WIDTH - 4)]
    return [f"  {_fitted(_one_line(case.submission), _WIDTH - 2 - len(tail))}{tail}", *(f"    {r}" for r in reason)]


def _wrapped(text: str) -> list[str]:
    lines = Text(text).wrap(Console(width=_WIDTH, file=io.StringIO()), _WIDTH - 4, overflow="fold")
    return [line.plain.rstrip() for line in lines]


def _fitted(text: str, width: int) -> str:
    """Cut a text to so many cells of a terminal; a cut shows."""
    return text if cell_len(text) <= width else set_cell_size(text, max(width - 4, 4)).rstrip() + " ..."


def _one_line(text: str) -> str:
    return escape_controls(text).replace("\n", "\\n").replace("\t", " ")
