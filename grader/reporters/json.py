"""The report as JSON, the format it is stored in, and the run of `grader ci` that it is from."""

from dataclasses import replace

from grader import wire
from grader.model import CiRun, Report


def to_json(report: Report) -> str:
    """`flowkata/report/v1`, indented; the same bytes for the same report."""
    return wire.encode(report).decode()


def to_run_json(_report: Report, run: CiRun) -> str:
    """Return what the summary tells besides the report; exercises and modules are left out, as the base has them."""
    return wire.encode(replace(run, exercises={}, modules={})).decode()
