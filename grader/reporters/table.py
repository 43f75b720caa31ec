"""The closing table of a class: one line a submission, in plain text of any width."""

from collections.abc import Iterable

from rich.cells import cell_len, set_cell_size

from grader.model import Report, Status
from grader.sanitize import escape_controls

#: Statuses with a column of their own; all others are counted under `other` and named there, with what is to be looked
#: at: a verdict of any status may have findings.
_COLUMNS = (Status.PASSED, Status.FAILED, Status.UNTOUCHED, Status.MISSING)
#: The widest that an id may make the first column, in terminal cells.
_WIDEST = 34


def to_table(reports: Iterable[Report]) -> str:
    """Submissions by id with their score and how many exercises have which status; the mean at the end."""
    rows = sorted(reports, key=lambda report: report.submission.id)
    names = [escape_controls(report.submission.id).replace("\n", "\\n") for report in rows]
    width = min(max([cell_len(name) for name in names] + [10]), _WIDEST)
    head = f"{'submission':<{width}}  {'score':>13}  {'pass':>4} {'fail':>4} {'none':>4} {'miss':>4}  other"
    lines = [f"{_fit(name, width)}  {_numbers(report)}".rstrip() for name, report in zip(names, rows, strict=True)]
    return "\n".join([head, *lines, _mean(rows)])


def _fit(name: str, width: int) -> str:
    return set_cell_size(name, width) if cell_len(name) <= width else set_cell_size(name, width - 3) + "..."


def _numbers(report: Report) -> str:
    score = f"{report.score.earned:g}/{report.score.possible:g}"
    counts = " ".join(f"{report.summary.get(status, 0):>4}" for status in _COLUMNS)
    others = [f"{count} {status.value}" for status, count in report.summary.items() if status not in _COLUMNS]
    doubtful = sum(verdict.integrity.level == "review" for verdict in report.exercises)
    others += [f"{doubtful} to review"] if doubtful else []
    return f"{score:>13}  {counts}  {', '.join(others)}"


def _mean(rows: list[Report]) -> str:
    if not rows:
        return "no submissions"
    mean = sum(report.score.earned for report in rows) / len(rows)
    return f"{len(rows)} submissions, mean {mean:.2f} of {rows[0].score.possible:g}"
