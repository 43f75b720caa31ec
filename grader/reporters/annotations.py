"""Annotations on a learner's lines, as GitHub's workflow commands: one `::error …::…` a line.

Properties and messages are percent-encoded as the runner decodes them, so that no text of a learner's ends a line or a
property.
"""

from grader.model import CiRun, Report
from grader.reporters.places import Place, places_of


def to_annotations(report: Report, run: CiRun) -> str:
    """Return at most ten workflow commands."""
    return "".join(f"{_command(place)}\n" for place in places_of(report, run))


def _command(place: Place) -> str:
    where = f"file={_property(place.path)},line={place.line},title={_property(place.title)}"
    return f"::error {where}::{_message(place.message)}"


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
