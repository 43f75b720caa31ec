"""From a job to evidence: as many forks as it takes, so that a test that hangs or kills costs only itself.

The function that launches a fork is passed in.  This module decides which tests are left, and whether a time-out is
believed.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from grader.engine.attempt_log import ended_well, ending_of, read_log
from grader.engine.fork import Fork
from grader.engine.outcomes import raw_trace, runs_of
from grader.model import Ending, Evidence, Job, Outcome, TestRun
from grader.wire import Frame

Launch = Callable[[Job, float], Fork]

_WORST = (Ending.OUT_OF_MEMORY, Ending.FLOODED, Ending.CRASHED, Ending.TIMED_OUT, Ending.EXITED)


def run(launch: Launch, job: Job) -> Evidence:
    """The evidence for one job.  What waits too long is tried again, after the same tests, before that is believed.

    A hasty job is for somebody who waits: it stops at the first test that hangs, and believes it at once.
    """
    began = time.monotonic()
    evidence = _first_pass(launch, job)
    if job.confirm and not job.hasty:
        evidence = _confirmed(launch, job, evidence)
    return replace(evidence, seconds=time.monotonic() - began)


def _confirmed(launch: Launch, job: Job, evidence: Evidence) -> Evidence:
    late = [test.id for test in evidence.tests if test.outcome is Outcome.TIMED_OUT and not test.looped]
    if not late and evidence.ending is Ending.TIMED_OUT and not evidence.looped:
        return _first_pass(launch, job)
    for test_id in late:
        again = _once_more(launch, job, evidence, test_id)
        if again is None or again.outcome is Outcome.TIMED_OUT:
            break
        evidence = replace(
            evidence,
            tests=tuple(again if test.id == test_id else test for test in evidence.tests),
            ending=_ending_without(evidence, test_id),
        )
    return evidence


def _ending_without(evidence: Evidence, test_id: str) -> Ending:
    """The ending once this test is known not to hang."""
    others = any(test.outcome is Outcome.TIMED_OUT for test in evidence.tests if test.id != test_id)
    return evidence.ending if others or evidence.ending is not Ending.TIMED_OUT else Ending.EXITED


def _once_more(launch: Launch, job: Job, before: Evidence, test_id: str) -> TestRun | None:
    """Run one test again after the same tests as before, so that passing alone gains nothing."""
    ran = [test.id for test in before.tests]
    tests = tuple(ran[: ran.index(test_id) + 1])
    evidence = _first_pass(launch, replace(job, tests=tests))
    return next((test for test in evidence.tests if test.id == test_id), None)


@dataclass(slots=True)
class _Pass:
    """The results of the forks of one pass so far; `wanted` are the tests, in order, once they are known."""

    job: Job
    wanted: tuple[str, ...] | None
    runs: dict[str, TestRun] = field(default_factory=dict)
    endings: list[Ending] = field(default_factory=list)
    strange: list[str] = field(default_factory=list)
    reached: list[str] = field(default_factory=list)
    intruded: bool = False
    collected: tuple[str, ...] = ()
    halt: Frame | None = None
    exit_code: int | None = None
    import_cpu: float = 0.0
    looped: bool = False

    def add(self, fork: Fork) -> bool:
        """Take in one fork; True when another could get further with the tests that are left."""
        log = read_log(fork)
        fresh = runs_of(fork, log, self.job)
        if self.wanted is None:
            self.wanted = log.collected
        gained = {name: test for name, test in fresh.items() if name in self.wanted and name not in self.runs}
        if not self.endings:
            self.collected, self.import_cpu = log.collected, log.import_cpu
            self.halt = log.halt if not fresh or log.running is not None else None
        self.exit_code = fork.exit_code if self.exit_code in {None, 0, 1} else self.exit_code
        self.endings.append(ending_of(fork, log, self.job))
        self.reached += log.reached
        self.intruded |= fork.intruded
        self.looped |= fork.killed == "looped" or any(test.looped for test in fresh.values())
        self.strange += log.doubled + [name for name in fresh if name not in self.wanted]
        self.runs |= gained
        return bool(gained and self.left() and not ended_well(fork, log) and not self._hangs_in_haste())

    def left(self) -> tuple[str, ...]:
        return tuple(name for name in self.wanted or () if name not in self.runs)

    def _hangs_in_haste(self) -> bool:
        return self.job.hasty and any(test.outcome is Outcome.TIMED_OUT for test in self.runs.values())

    def evidence(self) -> Evidence:
        return Evidence(
            ending=min(self.endings, key=_WORST.index),
            exit_code=self.exit_code,
            tests=tuple(self.runs[name] for name in self.wanted or () if name in self.runs),
            collected=self.collected,
            unknown=tuple(dict.fromkeys(self.strange)),
            reached=tuple(dict.fromkeys(self.reached)),
            intruded=self.intruded,
            halt=raw_trace(self.halt) if self.halt else None,
            import_cpu=self.import_cpu,
            looped=self.looped,
        )


def _first_pass(launch: Launch, job: Job) -> Evidence:
    """Fork after fork until every test has an outcome, no fork gets any further, or the time is up.

    A fork's overhead is not the time of the tests that are left; but for that an attempt gets its time once more at
    most.
    """
    began, given = time.monotonic(), job.seconds()
    deadline = began + given
    so_far = _Pass(job, job.tests)
    while True:
        fork = launch(job if not so_far.runs else replace(job, tests=so_far.left()), deadline)
        deadline = min(deadline + fork.overhead, began + 2 * given)
        if not so_far.add(fork) or time.monotonic() >= deadline:
            return so_far.evidence()
