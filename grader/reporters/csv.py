"""The marks of a class as CSV: a row a submission, a column an exercise.

The second row holds the points possible.  No cell can be a formula: spreadsheets run what begins like one.
"""

import csv
import io
import unicodedata
from collections.abc import Iterable, Sequence

from grader.model import Report
from grader.sanitize import sanitize_text

#: A spreadsheet takes a cell that begins so for a formula; some do so in full width, and behind spaces.
_FORMULA = ("=", "+", "-", "@")


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
    """Name the exercises that somebody should look at."""
    return " ".join(f"{each.id}:{each.integrity.level}" for each in report.exercises if each.integrity.level != "clean")


def _number(value: float) -> float | int:
    return int(value) if value == int(value) else round(value, 4)


def _cell(text: str) -> str:
    shown = sanitize_text(text, 300).replace("\n", "\\n").replace("\t", "\\t")
    return f"'{shown}" if unicodedata.normalize("NFKC", shown).lstrip(" ").startswith(_FORMULA) else shown
