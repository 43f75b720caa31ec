"""Failures on a learner's lines as GitLab's Code Quality report: what it shows beside the lines of a merge request."""

import hashlib

from grader import wire
from grader.model import CiRun, Report
from grader.reporters.places import Place, places_of


def to_code_quality(report: Report, run: CiRun) -> str:
    """Return a JSON list; a failure has the same fingerprint on every run."""
    return wire.encode([_issue(place) for place in places_of(report, run)]).decode()


def _issue(place: Place) -> dict[str, object]:
    return {
        "description": f"{place.title}\n{place.message}",
        "check_name": "grader",
        "fingerprint": hashlib.sha256(f"{place.path}\n{place.key}".encode()).hexdigest(),
        "severity": "major",
        "location": {"path": place.path, "lines": {"begin": place.line}},
    }
