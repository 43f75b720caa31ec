"""Grading: attempt → verdict, submission → report, class → reports.

Decides what must be run and what need not be; the engine runs, the layers below judge.  A fault of ours on one attempt
becomes the verdict `grader_error`, which never scores and is never taken over from an earlier run.
"""

import time
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from grader import wire
from grader.decoys.contradictions import have_all_passed
from grader.engine.pool import Pool
from grader.errors import GraderError
from grader.files import is_own_fault, write_atomically
from grader.grading.examiner import Examiner
from grader.grading.expectations import expectation_by_stub, find_expectation, job_of
from grader.grading.machine_paths import without_machine_paths
from grader.grading.reports import assemble, info, is_same_attempt, verdicts_to_keep
from grader.intake import submissions
from grader.intake.classroom import Class, Entry
from grader.intake.module import find_rejection, is_same_code
from grader.judge import verdicts
from grader.judge.reproduce import ScoreCommand
from grader.model import (
    Attempt,
    Evidence,
    Exercise,
    Expectation,
    GraderInfo,
    Isolation,
    Job,
    Rejection,
    Report,
    Status,
    Submission,
    SubmissionRef,
    Timing,
    Verdict,
)
from grader.pack.catalogue import Catalogue
from grader.pack.suites import function_of


@dataclass(slots=True)
class Grader:
    """A catalogue, a pool and a seed: everything that grading one attempt needs.

    A hasty grader stops an attempt at its first test that hangs: for a learner who waits.  One with decoys asks for
    tests and their contradictions: for whoever must rely on the mark.  One in place grades the pack's own files: where
    no stub is known apart from them, none of them is taken for one.  One that keeps suites has workers that compile a
    suite once.  `left_out` are tests that are not expected.
    """

    catalogue: Catalogue
    pool: Pool
    seed: int
    isolation: Isolation
    hasty: bool = False
    decoys: bool = False
    in_place: bool = False
    keeps_suites: bool = False
    left_out: tuple[str, ...] = ()
    _expectations: dict[str, Expectation] = field(default_factory=dict)
    _loadable: set[str] = field(default_factory=set)
    _examiner: Examiner = field(init=False)

    def __post_init__(self) -> None:
        self._examiner = Examiner(self.pool.run, self.seed)

    def expectation(self, exercise: Exercise) -> Expectation:
        """Calibrated where that is fresh, else found out once by running the stub.  Raises `BadPack`."""
        known = self._expectations.get(exercise.id)
        if known is None:
            known = find_expectation(self.catalogue, exercise, self.pool.run, decoys=self.decoys)
            if not known.calibrated and self._is_without_stub(exercise):
                known = replace(known, stub_passes=())
            self._expectations[exercise.id] = known
        return known

    def expect(self, exercise: Exercise, expectation: Expectation) -> None:
        """From now on, weigh attempts at this exercise by another expectation."""
        self._expectations[exercise.id] = expectation

    def verdict(self, exercise: Exercise, attempt: Attempt, tests: tuple[str, ...] | None = None) -> Verdict:
        """The verdict on one attempt; never raises for anything that a learner can cause.

        `tests` asks for some of the tests only.
        """
        early = self._without_running(exercise, attempt)
        if early is not None or attempt.module is None:
            return early or verdicts.verdict_without_run(exercise, attempt, Status.MISSING)
        exercise = replace(exercise, siblings=attempt.siblings)
        expectation = self.expectation(exercise)
        if tests is not None:
            chosen = tuple(test for test in expectation.tests if {test.id, function_of(test.id)} & set(tests))
            expectation = replace(expectation, tests=chosen, misconceptions=())
        made = self._judged(exercise, attempt, attempt.module, expectation)
        if made.code == "suite_failed" and not self.in_place:
            self._refuse_unloadable(exercise)
        return without_machine_paths(made, self.catalogue.root)

    def _refuse_unloadable(self, exercise: Exercise) -> None:
        """Raises `BadPack` where the suite cannot be loaded beside the stub either: that is no learner's fault."""
        if exercise.id not in self._loadable:
            expectation_by_stub(exercise, self.pool.run, slugs=self.catalogue.slugs)
            self._loadable.add(exercise.id)

    def _judged(self, exercise: Exercise, attempt: Attempt, module: bytes, expectation: Expectation) -> Verdict:
        if self.decoys and (expectation.decoys or not expectation.calibrated):
            seen = self._examiner.examine(exercise, module, expectation)
            return verdicts.judge_evidence(
                exercise, attempt, expectation, seen.evidence, self.seed, seen.doubts, tampered=seen.tampered
            )
        evidence = self._evidence(replace(job_of(exercise, module, expectation.ids, self.seed), hasty=self.hasty))
        return verdicts.judge_evidence(exercise, attempt, expectation, evidence, self.seed)

    def _evidence(self, job: Job) -> Evidence:
        """Where somebody waits, a quick look first: when every test passes, nobody asks what the asserts compared.

        It saves the rewriting of the suite's asserts, which costs nothing where suites are kept.
        """
        if self.hasty and not self.keeps_suites and job.tests is not None:
            evidence = self.pool.run(replace(job, rewrites=False))
            if have_all_passed(evidence, job.tests):
                return evidence
        return self.pool.run(job)

    def _without_running(self, exercise: Exercise, attempt: Attempt) -> Verdict | None:
        if attempt.rejection is not None:
            # A learner who checks a file that is not readable is the one who can change that.
            status = Status.GRADER_ERROR if attempt.rejection.is_ours and not self.in_place else Status.REJECTED
            return verdicts.verdict_without_run(exercise, attempt, status, attempt.rejection)
        if attempt.module is None:
            return verdicts.verdict_without_run(exercise, attempt, Status.MISSING)
        rejection = find_rejection(attempt.module)
        if rejection is not None:
            return verdicts.verdict_without_run(exercise, attempt, Status.REJECTED, rejection)
        if is_same_code(attempt.module, exercise.stub) and self._is_a_stub(exercise):
            return verdicts.verdict_without_run(exercise, attempt, Status.UNTOUCHED)
        return None

    def _is_a_stub(self, exercise: Exercise) -> bool:
        """A pack may hold finished modules instead of stubs: what passes its whole suite is not `untouched`."""
        return not (self._is_without_stub(exercise) or self.expectation(exercise).has_no_stub)

    def _is_without_stub(self, exercise: Exercise) -> bool:
        """Whether the catalogue only has the learner's own file to show for a stub."""
        return self.in_place and not self.catalogue.knows_stub(exercise)

    def info(self) -> GraderInfo:
        """Return the part of every report that describes this run."""
        return replace(info(self.catalogue, self.seed, self.isolation), left_out=self.left_out)

    def report(
        self,
        submission: Submission,
        before: Report | None = None,
        tests: tuple[str, ...] | None = None,
        again: ScoreCommand | None = None,
    ) -> Report:
        """Return the report on one submission; verdicts of an earlier report are kept where nothing has changed.

        `tests` asks for some of the tests only; `again` is the command that stands in the report for its failures.
        """
        started, began = datetime.now(UTC), time.monotonic()
        kept = verdicts_to_keep(before, self.info())
        attempts = {attempt.exercise: attempt for attempt in submission.attempts}
        made: list[Verdict] = []
        seconds: dict[str, float] = {}
        for exercise in self.catalogue.asked:
            if exercise.id in attempts:
                at = time.monotonic()
                verdict = self._verdict_or_kept(exercise, attempts[exercise.id], kept, tests)
                took = round(time.monotonic() - at, 4)
                is_kept = before is not None and verdict is kept.get(exercise.id)
                seconds[exercise.id] = before.timing.exercises.get(exercise.id, took) if before and is_kept else took
                made.append(replace(verdict, reproduce=again.of(verdict, self.seed)) if again else verdict)
        timing = Timing(started=started.isoformat(), seconds=round(time.monotonic() - began, 4), exercises=seconds)
        return assemble(SubmissionRef(id=submission.id, digest=submission.digest), self.info(), made, timing)

    def _verdict_or_kept(
        self, exercise: Exercise, attempt: Attempt, kept: dict[str, Verdict], tests: tuple[str, ...] | None
    ) -> Verdict:
        old = kept.get(exercise.id)
        if old is not None and attempt.module is not None and is_same_attempt(old, exercise, attempt):
            return old
        try:
            return self.verdict(exercise, attempt, tests)
        except GraderError:
            raise
        except OSError as error:
            if is_own_fault(error):  # a full disk, say: nobody else could be graded either
                raise
            return self._fault(exercise, attempt, error)
        except Exception as error:  # noqa: BLE001 - one attempt must never cost the class its marks
            return self._fault(exercise, attempt, error)

    def _fault(self, exercise: Exercise, attempt: Attempt, error: Exception) -> Verdict:
        fault = Rejection(code="grader_error", detail=f"{type(error).__name__}: {error}")
        return verdicts.verdict_without_run(exercise, attempt, Status.GRADER_ERROR, fault)


def grade_one(
    grader: Grader, room: Class, entry: Entry, before: Report | None = None, again: ScoreCommand | None = None
) -> Report:
    """Grade one submission of a class and write its report.

    `before` is its earlier one, to keep verdicts of; `again` is the command that shows a failure again.
    """
    found = submissions.submission_of(entry.id, entry.read(grader.catalogue.exercises))
    report = grader.report(found, before, again=again)
    write_atomically(room.report_path(entry.id), wire.encode(report))
    return report
