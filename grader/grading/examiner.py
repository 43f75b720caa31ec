"""Running an attempt beside decoys: its evidence, and the doubts about it.

A single run shows a doubt at most.  A doubt counts only if it also appears when tests and decoys swap places; it is
tampering only if it appears in several mixes with different inputs: an honest module with a memory may answer a test
and later its opposite.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from grader.decoys.candidates import MixedSuite
from grader.decoys.contradictions import (
    ALL,
    count_as_failed,
    count_as_not_run,
    find_compared_by_own_objects,
    find_contradictions,
    find_never_ended,
    find_passed_by_own_equality,
    find_passing_only_alone,
    find_unsettled,
    have_all_passed,
    remove_decoys,
)
from grader.decoys.mixing import mix
from grader.grading.expectations import job_of, run_mixed
from grader.model import Evidence, Exercise, Expectation, Job

#: In how many mixes a test must pass together with its decoy before that is called tampering.
MIXES = 4
#: By this number the processor time of a test is divided in the run that ends where something seems to hang: whether it
#: does is decided without decoys.
_HASTE = 8


@dataclass(frozen=True, slots=True)
class Examined:
    """The evidence that marks are given for, the doubts by test, and whether they amount to tampering."""

    evidence: Evidence
    doubts: dict[str, str]
    tampered: bool


@dataclass(frozen=True, slots=True)
class _Beside:
    """One run beside decoys: the evidence without them, and the tests that contradict themselves and why.

    `sure` are those of them that do so whatever the module's own objects say of themselves; `unfinished` are tests that
    passed although their own code did not come to its end.
    """

    evidence: Evidence
    found: dict[str, str]
    sure: set[str]
    unfinished: set[str]


def _with_what_was_heard(evidence: Evidence, beside: Evidence) -> Evidence:
    return replace(
        evidence,
        reached=tuple(dict.fromkeys((*evidence.reached, *beside.reached))),
        unknown=evidence.unknown or beside.unknown,
        intruded=evidence.intruded or beside.intruded,
    )


@dataclass(slots=True)
class Examiner:
    """Examines attempts with one seed; mixes are made once an exercise."""

    run: Callable[[Job], Evidence]
    seed: int
    _mixes: dict[tuple[str, int, bool], MixedSuite] = field(default_factory=dict)

    def examine(self, exercise: Exercise, module: bytes, expectation: Expectation) -> Examined:
        """Return the evidence that marks are given for, and the doubts.

        Marks come from the run without decoys, as decoys may use up state that a module keeps.  A test that passes only
        there does not count where a calibration shows that there are too many.  The first run beside decoys ends where
        something hangs; then only the tests that pass without decoys are run beside them, and to the end.
        """
        beside = self._beside(exercise, module, expectation, self.seed, hasty=True)
        own = self._own(exercise, module, expectation, beside.evidence)
        if unsettled := find_unsettled(own, beside.evidence):
            expectation = replace(expectation, tests=tuple(test for test in expectation.tests if test.id in unsettled))
            beside = self._beside(exercise, module, expectation, self.seed)
            own = _with_what_was_heard(own, beside.evidence)
        found, alone = beside.found, find_passing_only_alone(own, beside.evidence)
        unfinished, is_changed = set(beside.unfinished), False
        if found or alone:
            again = self._beside(exercise, module, expectation, self.seed, mirrored=True)
            # A module that changes what tests use may do so in one order only.
            found = {name: why for name, why in found.items() if name in {*again.found, ALL}}
            alone = alone if find_passing_only_alone(own, again.evidence) else {}
            unfinished &= again.unfinished
            is_changed = ALL in beside.found and ALL in again.found
        if not expectation.calibrated:
            # Values may contradict themselves where nobody knows the suite; what pytest is made of may not change.
            is_changed = is_changed and not expectation.changes_shared
            return Examined(count_as_not_run(own, unfinished), alone | found, tampered=is_changed)
        is_sure = self._stays(exercise, module, expectation, found.keys() & beside.sure)
        return Examined(count_as_failed(own, alone), alone | found, tampered=is_sure)

    def _own(self, exercise: Exercise, module: bytes, expectation: Expectation, beside: Evidence) -> Evidence:
        """The evidence of the suite as it is; nothing more is run where every test passed beside its decoy."""
        if have_all_passed(beside, expectation.ids):
            return beside
        return _with_what_was_heard(self.run(job_of(exercise, module, expectation.ids, self.seed)), beside)

    def _stays(self, exercise: Exercise, module: bytes, expectation: Expectation, found: set[str]) -> bool:
        """Whether some test contradicts itself however the decoys are mixed in, and for whatever inputs."""
        for other in range(1, MIXES):
            if found:
                found &= self._beside(exercise, module, expectation, self.seed + other).sure
        return bool(found)

    def _beside(
        self,
        exercise: Exercise,
        module: bytes,
        expectation: Expectation,
        seed: int,
        *,
        mirrored: bool = False,
        hasty: bool = False,
    ) -> _Beside:
        key = exercise.id, seed, mirrored
        mixed = self._mixes.get(key)
        if mixed is None:
            mixed = mix(exercise.suite, expectation.decoys, seed, mirrored=mirrored)
            self._mixes[key] = mixed

        def once(job: Job) -> Evidence:
            """Without trying time-outs again: the suite without decoys decides about them anyway."""
            seconds = job.limits.cpu_seconds / (_HASTE if hasty else 1)
            limits = replace(job.limits, cpu_seconds=seconds)
            return self.run(replace(job, confirm=False, hasty=hasty, limits=limits))

        evidence = run_mixed(exercise, module, mixed, expectation.ids, seed, once)
        found = find_contradictions(mixed, evidence)
        # Where nobody knows the reference, it may well pass that way itself.
        doubts = find_passed_by_own_equality(mixed, evidence) if expectation.calibrated else {}
        sure = found.keys() - find_compared_by_own_objects(mixed, evidence)
        return _Beside(remove_decoys(mixed, evidence), doubts | found, sure, find_never_ended(mixed, evidence))
