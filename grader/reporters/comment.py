"""The report as a comment of a pull request: the summary, as long as a comment may be."""

from grader.model import CiRun, Report
from grader.reporters.summary import to_summary

#: A comment may have 65536 characters, of which the line that it is found by needs a few; bytes are never fewer.
LIMIT = 65_000


def to_comment(report: Report, run: CiRun) -> str:
    """Return at most `LIMIT` bytes of Markdown; what is cut is told."""
    return to_summary(report, run, limit=LIMIT)
