"""The marks of a class as CSV: a row a submission, a column an exercise.

The second row holds the points possible.  No cell can be a formula: spreadsheets run what begins like one.
"""

import csv
import io
import unicodedata
from collections.abc import Iterable, Sequence

from grader.model import Report
from grader.reporters.attention import kind_of
from grader.sanitize import sanitize_text

#: A spreadsheet takes a cell that begins so for a formula; some do so in full width, and behind spaces.
_FORMULA = ("=", "+", "-", "@")


def to_csv_file(reports: Iterable[Report], exercises: Sequence[str]) -> bytes:
    """Return the bytes of the table as a file, in UTF-8.

    A byte order mark stands before it only where something is not ASCII: without one Excel takes names for those of an
    older encoding; with one, other readers may take it for a part of the first cell.
    """
    text = to_csv(reports, exercises)
    return text.encode("ascii" if text.isascii() else "utf-8-sig")


def to_csv(reports: Iterable[Report], exercises: Sequence[str]) -> str:
    """Return the marks in these exercises (ids), submissions in the order of their ids, UTF-8 with a header row.

    Text stands in quotation marks, so that no spreadsheet begins a cell at a semicolon or tab in it.
    """
    rows = sorted(reports, key=lambda report: report.submission.id)
    possible = {each.id: each.points.possible for report in rows for each in report.exercises}
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n", quoting=csv.QUOTE_NONNUMERIC)
    writer.writerow(["submission", *map(_cell, exercises), "total", "to review"])
    writer.writerow(
        ["(possible)", *(_number(possible.get(name, 0.0)) for name in exercises), _number(sum(possible.values())), ""]
    )
    for report in rows:
        earned = {each.id: each.points.earned for each in report.exercises}
        marks = [_number(earned[name]) if name in earned else "" for name in exercises]
        writer.writerow([_cell(report.submission.id), *marks, _number(report.score.earned), _cell(_doubtful(report))])
    return file.getvalue()


def _doubtful(report: Report) -> str:
    """Name the exercises that somebody should look at, each with what kind of case it is."""
    return " ".join(f"{each.id}:{kind}" for each in report.exercises if (kind := kind_of(each)))


def _number(value: float) -> float | int:
    return int(value) if value == int(value) else round(value, 4)


def _cell(text: str) -> str:
    shown = sanitize_text(text, 300).replace("\n", "\\n").replace("\t", "\\t")
    return f"'{shown}" if unicodedata.normalize("NFKC", shown).lstrip(" ").startswith(_FORMULA) else shown
