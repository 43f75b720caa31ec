"""Reporters: reports as text, one file a format.  `REPORTERS` holds the formats of one report (`score --format`).

`csv`, `table` and `attention` show a whole class; `cli.grade` calls them.
"""

from collections.abc import Callable

from grader.model import Report
from grader.reporters.json import to_json
from grader.reporters.junit import to_junit

REPORTERS: dict[str, Callable[[Report], str]] = {"json": to_json, "junit": to_junit}
