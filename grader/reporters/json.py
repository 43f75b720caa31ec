"""The report as JSON, the format it is stored in, and the run of `grader ci` that it is from."""

from dataclasses import replace

from grader import wire
from grader.model import CiRun, Report
from grader.sanitize import sanitize_text


def to_json(report: Report) -> str:
    """`flowkata/report/v1`, indented; the same bytes for the same report."""
    return wire.encode(report).decode()


def to_run_json(_report: Report, run: CiRun) -> str:
    """Return what the summary tells besides the report; exercises and modules are left out, as the base has them."""
    ignored = tuple(replace(each, path=sanitize_text(each.path, 1000)) for each in run.ignored)
    return wire.encode(replace(run, exercises={}, modules={}, ignored=ignored)).decode()
