"""The reports of an earlier run: those that verdicts are kept from, and what is wrong with the others.

A report is believed as it was written.  Whoever wants other marks says so beside the reports, not in them.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from grader import wire
from grader.errors import BadReport
from grader.intake.classroom import Class, Entry
from grader.model import Report


@dataclass(frozen=True, slots=True)
class EarlierReports:
    """Reports by submission, what is wrong with others by their files, and the seed of the run that made them."""

    reports: dict[str, Report] = field(default_factory=dict)
    faults: dict[Path, str] = field(default_factory=dict)
    seed: int | None = None


def read_earlier(room: Class, entries: Iterable[Entry]) -> EarlierReports:
    """Read the reports of these submissions, and the seed that the class has.  Raises OSError.

    The seed is that of the report that was written first, whoever's it is: some may have been graded again with
    another one.
    """
    if not room.resume:
        return EarlierReports()
    asked = {entry.id for entry in entries}
    found, faults, seeds = dict[str, Report](), dict[Path, str](), list[tuple[str, int]]()
    for entry in replace(room, only=()).entries():
        path = room.report_path(entry.id)
        report, fault = _read(path, entry.id)
        if report is not None:
            seeds.append((report.timing.started, report.grader.seed))
        if entry.id in asked and fault:
            faults[path] = fault
        elif entry.id in asked and report is not None:
            found[entry.id] = report
    return EarlierReports(found, faults, min(seeds)[1] if seeds else None)


def _read(path: Path, submission: str) -> tuple[Report | None, str]:
    """Return the report, if it can be read at all, and what is wrong with it, or an empty text."""
    try:
        data = path.read_bytes()
        report = wire.decode_report(data, path)
    except FileNotFoundError:
        return None, ""
    except BadReport:
        return None, "this is no report of this grader, or only a part of one"
    if report.submission.id != submission:
        return None, "this is the report of another submission"
    return report, "" if wire.is_unchanged(report, data) else "it was changed after it was written"
