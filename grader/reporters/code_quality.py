"""To be written."""

from grader.model import CiRun, Report


def to_code_quality(report: Report, run: CiRun) -> str:
    """Return the text."""
    return f"{report.score.earned} {run.head}"
