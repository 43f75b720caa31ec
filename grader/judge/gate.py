"""Whether a pull request may pass: the reasons against it, by what its teacher asks for.  Pure."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from grader.model import Failure, Report, Status, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """The conditions that a pull request must meet.

    `fail_under` is in points, or in percent of the graded points where `is_percent`; `required` are ids of exercises
    that have to pass.  Without either, what passed before has to pass still.
    """

    fail_under: float | None = None
    is_percent: bool = False
    required: Collection[str] = ()
    is_review_failing: bool = False

    def failures(self, report: Report, before: Mapping[str, Status]) -> tuple[Failure, ...]:
        """Return the reasons against it; `before` holds statuses at the base by exercise id.

        A fault of the grader's own is no reason against anybody.
        """
        return (*self._of_exercises(report, before), *self._of_the_score(report))

    def _of_exercises(self, report: Report, before: Mapping[str, Status]) -> Iterator[Failure]:
        for verdict in report.exercises:
            if verdict.integrity.level == "tampered":
                yield Failure(code="tampered", exercise=verdict.id)
            elif verdict.id in self.required and not _is_passed(verdict):
                yield Failure(code="required", exercise=verdict.id)
            elif self._keeps_what_passed and before.get(verdict.id) is Status.PASSED and not _is_passed(verdict):
                yield Failure(code="regressed", exercise=verdict.id)
            if self.is_review_failing and verdict.integrity.level == "review":
                yield Failure(code="review", exercise=verdict.id)

    @property
    def _keeps_what_passed(self) -> bool:
        return self.fail_under is None and not self.required

    def _of_the_score(self, report: Report) -> Iterator[Failure]:
        """Nothing graded is no reason, nor is a score that lacks what the grader itself failed on."""
        possible = report.score.possible
        if self.fail_under is None or not possible or Status.GRADER_ERROR in report.summary:
            return
        earned = 100 * report.score.earned / possible if self.is_percent else report.score.earned
        if round(earned, 4) < self.fail_under:
            yield Failure(code="under", earned=earned, wanted=self.fail_under, is_percent=self.is_percent)


def _is_passed(verdict: Verdict) -> bool:
    """Also true where nobody knows: the grader failed."""
    return verdict.status in {Status.PASSED, Status.GRADER_ERROR}
