"""The verdicts of one submission, and which grader gave them."""

from dataclasses import dataclass, field
from typing import Literal

from grader.model.verdict import Points, Verdict
from grader.model.words import Status


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmissionRef:
    """Which submission a report is about."""

    id: str
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Isolation:
    """The level that the learner's code ran at, and each of its layers."""

    level: str
    layers: dict[str, bool | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class GraderInfo:
    """Version, platform, seed and isolation of the grader: enough to get the same verdicts again.

    `left_out` are tests of the pack that were not expected, as they fail whatever a student writes: `exercise: test`.
    """

    version: str
    python: str
    platform: str
    catalogue: str
    seed: int
    isolation: Isolation
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """The only part of a report that differs between two runs.  Seconds of wall time."""

    started: str = ""
    seconds: float = 0.0
    exercises: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The verdicts of one submission, in the order of the catalogue.

    `checksum` is over everything but itself and `timing`: it tells a report that was changed, by accident or by hand.
    """

    schema: Literal["flowkata/report/v1"]
    submission: SubmissionRef
    grader: GraderInfo
    score: Points
    summary: dict[Status, int]
    exercises: tuple[Verdict, ...]
    checksum: str = ""
    timing: Timing
