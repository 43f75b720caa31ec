"""Reports: put together from verdicts and the grader that gave them; which verdicts of an earlier one are kept."""

import platform
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

import grader
from grader import wire
from grader.intake import submissions
from grader.isolation import probing
from grader.model import (
    Attempt,
    Exercise,
    GraderInfo,
    Isolation,
    Points,
    Report,
    Status,
    SubmissionRef,
    Timing,
    Verdict,
)
from grader.pack.catalogue import Catalogue
from grader.sanitize import sanitize_text


def is_same_attempt(old: Verdict, exercise: Exercise, attempt: Attempt) -> bool:
    """Return True if a verdict was given on this very module, at this place, against this very suite."""
    is_fresh = old.digest == submissions.digest_of_attempt(attempt) and old.suite == exercise.digest
    return is_fresh and old.found == sanitize_text(attempt.found, 300) and old.status is not Status.GRADER_ERROR


def verdicts_to_keep(before: Report | None, info: GraderInfo) -> dict[str, Verdict]:
    """The verdicts of an earlier report, when the same grader gave them with the same seed and isolation."""
    if before is None or replace(before.grader, catalogue=info.catalogue) != info:
        return {}
    return {verdict.id: verdict for verdict in before.exercises}


def info(catalogue: Catalogue, seed: int, isolation: Isolation) -> GraderInfo:
    """Which grader, on what, with what: enough to grade the same again."""
    return GraderInfo(
        version=grader.__version__,
        python=platform.python_version(),
        platform=probing.platform(),
        catalogue=catalogue.digest,
        seed=seed,
        isolation=isolation,
    )


def assemble(ref: SubmissionRef, info: GraderInfo, made: Iterable[Verdict], timing: Timing) -> Report:
    """A report with its sums and its checksum."""
    exercises = tuple(made)
    counts = Counter(verdict.status for verdict in exercises)
    report = Report(
        schema="flowkata/report/v1",
        submission=ref,
        grader=info,
        score=Points(
            earned=round(sum(verdict.points.earned for verdict in exercises), 4),
            possible=round(sum(verdict.points.possible for verdict in exercises), 4),
        ),
        summary={status: counts[status] for status in Status if counts[status]},
        exercises=exercises,
        timing=timing,
    )
    return wire.with_checksum(report)
