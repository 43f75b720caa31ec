"""Reporters: a report as text, one file a format.  `REPORTERS` is the list of formats."""

from collections.abc import Callable

from grader.model import Report
from grader.reporters.json import to_json

REPORTERS: dict[str, Callable[[Report], str]] = {"json": to_json}
