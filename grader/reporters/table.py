"""The closing table of a class: one line a submission, in plain text of any width."""

from collections.abc import Iterable

from rich.cells import cell_len, set_cell_size

from grader.model import Report, Status
from grader.sanitize import escape_controls

#: Statuses with a column of their own; all others are counted under `other` and named there, with what is to be looked
#: at: a verdict of any status may have findings.
_COLUMNS = (Status.PASSED, Status.FAILED, Status.UNTOUCHED, Status.MISSING)
#: Cells of a terminal that a line fits in, and the least that is left of an id for that.
_WIDTH, _NARROWEST = 80, 14


def to_table(reports: Iterable[Report]) -> str:
    """Submissions by id with their score and how many exercises have which status; the mean at the end."""
    rows = sorted(reports, key=lambda report: report.submission.id)
    names = [escape_controls(report.submission.id).replace("\n", "\\n") for report in rows]
    scores = [f"{report.score.earned:g}/{report.score.possible:g}" for report in rows]
    wide = max(map(len, ["score", *scores]))
    numbers = [f"{score:>{wide}}  {_counts(report)}" for score, report in zip(scores, rows, strict=True)]
    room = max(_NARROWEST, _WIDTH - 2 - max(map(len, numbers), default=0))
    width = min(max([cell_len(name) for name in names] + [10]), room)
    head = f"{'submission':<{width}}  {'score':>{wide}}  {'pass':>4} {'fail':>4} {'none':>4} {'miss':>4}  other"
    lines = [f"{_fit(name, width)}  {number}".rstrip() for name, number in zip(names, numbers, strict=True)]
    return "\n".join([head, *lines, _mean(rows)])


def _fit(name: str, width: int) -> str:
    return set_cell_size(name, width) if cell_len(name) <= width else set_cell_size(name, width - 3) + "..."


def _counts(report: Report) -> str:
    counts = " ".join(f"{report.summary.get(status, 0):>4}" for status in _COLUMNS)
    others = [f"{count} {status.value}" for status, count in report.summary.items() if status not in _COLUMNS]
    doubtful = sum(verdict.integrity.level == "review" for verdict in report.exercises)
    others += [f"{doubtful} to review"] if doubtful else []
    return f"{counts}  {', '.join(others)}".rstrip()


def _mean(rows: list[Report]) -> str:
    if not rows:
        return "no submissions"
    mean = sum(report.score.earned for report in rows) / len(rows)
    told = "1 submission" if len(rows) == 1 else f"{len(rows)} submissions"
    return f"{told}, mean {mean:.2f} of {rows[0].score.possible:g}"
