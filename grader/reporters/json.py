"""The report as JSON: the format it is stored in."""

from grader import wire
from grader.model import Report


def to_json(report: Report) -> str:
    """`flowkata/report/v1`, indented; the same bytes for the same report."""
    return wire.encode(report).decode()
