"""From a job to evidence: as many forks as it takes, so that a test that hangs or kills costs only itself.

Whoever launches a fork is passed in; what is done here is deciding which tests are left, and folding what the forks
said into one outcome a test, by the worst that was said of it.
"""

import signal
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from grader.engine.fork import Fork
from grader.engine.protocol import MARK
from grader.engine.trace import is_timeout
from grader.model import Ending, Evidence, Job, Outcome, TestRun, Trace
from grader.wire import Frame

Launch = Callable[[Job, float], Fork]

#: A test that passed, but only this many seconds beyond its limit, has stopped the clock: it counts as timed out.
LATE = 0.25
#: The share of its limit after which the timer inside has fired, whoever caught what it raised.
FIRED = 0.99
#: The share of the memory limit from which a process that died is taken to have run out of it.
FULL = 0.85

_WORST = (Ending.OUT_OF_MEMORY, Ending.FLOODED, Ending.CRASHED, Ending.TIMED_OUT, Ending.EXITED)


@dataclass(slots=True)
class _Test:
    """What one fork said of one test."""

    started: float
    finished: float | None = None
    failing: Frame | None = None
    stages: list[Frame] = field(default_factory=list)
    marks: tuple[int, ...] = ()
    renamed: bool = False
    seconds: float = 0.0


@dataclass(slots=True)
class _Told:
    """One fork's frames, sorted by test."""

    tests: dict[str, _Test] = field(default_factory=dict)
    order: list[str] = field(default_factory=list)
    running: str | None = None
    collected: tuple[str, ...] = ()
    halt: Frame | None = None
    end: int | None = None
    doubled: list[str] = field(default_factory=list)


def run(launch: Launch, job: Job) -> Evidence:
    """The evidence for one job.  What timed out is tried once more, after the same tests, before that is believed.

    A hasty job is for somebody who waits: it stops at the first test that hangs, and believes it at once.
    """
    began = time.monotonic()
    evidence = _first_pass(launch, job)
    if not job.hasty:
        evidence = _confirmed(launch, job, evidence)
    return replace(evidence, seconds=time.monotonic() - began)


def _confirmed(launch: Launch, job: Job, evidence: Evidence) -> Evidence:
    late = [test.id for test in evidence.tests if test.outcome is Outcome.TIMED_OUT]
    if not late and evidence.ending is Ending.TIMED_OUT:
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
    """After the same tests as the first time: a module that is right only when it is asked alone gains nothing."""
    ran = [test.id for test in before.tests]
    tests = tuple(ran[: ran.index(test_id) + 1])
    evidence = _first_pass(launch, replace(job, tests=tests))
    return next((test for test in evidence.tests if test.id == test_id), None)


@dataclass(slots=True)
class _Pass:
    """What the forks of one pass have come to so far; `wanted` are the tests, in order, once they are known."""

    job: Job
    wanted: tuple[str, ...] | None
    runs: dict[str, TestRun] = field(default_factory=dict)
    endings: list[Ending] = field(default_factory=list)
    strange: list[str] = field(default_factory=list)
    collected: tuple[str, ...] = ()
    halt: Frame | None = None
    exit_code: int | None = None

    def add(self, fork: Fork) -> bool:
        """Take in one fork; True when another could get further with the tests that are left."""
        told = _sort(fork)
        fresh = _runs(fork, told, self.job)
        if self.wanted is None:
            self.wanted = told.collected
        gained = {name: test for name, test in fresh.items() if name in self.wanted and name not in self.runs}
        if not self.endings:
            self.collected = told.collected
            self.halt = told.halt if not fresh or told.running is not None else None
        self.exit_code = fork.exit_code if self.exit_code in {None, 0, 1} else self.exit_code
        self.endings.append(_ending(fork, told, self.job))
        self.strange += told.doubled + [name for name in fresh if name not in self.wanted]
        self.runs |= gained
        return bool(gained and self.left() and not _ended_well(fork, told) and not self._hangs_in_haste())

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
            halt=_trace(self.halt) if self.halt else None,
        )


def _first_pass(launch: Launch, job: Job, seconds: float | None = None) -> Evidence:
    """Fork after fork until every test has an outcome, no fork gets any further, or the time is up."""
    deadline = time.monotonic() + (job.limits.attempt(len(job.tests or ())) if seconds is None else seconds)
    so_far = _Pass(job, job.tests)
    while so_far.add(launch(job if not so_far.runs else replace(job, tests=so_far.left()), deadline)):
        if time.monotonic() >= deadline:
            break
    return so_far.evidence()


def _sort(fork: Fork) -> _Told:
    told = _Told()
    for moment, frame in fork.frames:
        match frame.event:
            case "collected":
                told.collected = frame.ids
            case "halt":
                told.halt = told.halt or frame
            case "end":
                told.end = frame.exit
            case "start" if frame.id in told.tests:
                told.doubled.append(frame.id)
            case "start":
                told.tests[frame.id] = _Test(started=moment)
                told.order.append(frame.id)
                told.running = frame.id
            case _:
                _sort_of_test(told, moment, frame)
    return told


def _sort_of_test(told: _Told, moment: float, frame: Frame) -> None:
    """A frame about the test that is running; any other is not heard."""
    test = told.tests.get(told.running or "")
    if test is None:
        return
    match frame.event:
        case "failing":
            test.failing = frame
        case "stage" if frame.id == told.running:
            test.stages.append(frame)
        case "finish" if frame.id == told.running:
            test.finished = moment
            test.marks, test.renamed, test.seconds = frame.marks, frame.renamed, frame.seconds
            told.running = None


#: pytest's exit status after an exception in itself, or in one of its hooks.
INTERNAL_ERROR = 3


def _ended_well(fork: Fork, told: _Told) -> bool:
    ended = told.end is not None and told.end == fork.exit_code != INTERNAL_ERROR
    return not fork.killed and ended and told.running is None


def _ending(fork: Fork, told: _Told, job: Job) -> Ending:
    if fork.killed in {Ending.FLOODED, Ending.OUT_OF_MEMORY}:
        return Ending(fork.killed)
    if _starved(fork, told, job):
        return Ending.OUT_OF_MEMORY
    if fork.killed or fork.exit_code == -signal.SIGXCPU:
        failing = told.tests[told.running].failing if told.running else None
        return Ending.EXITED if failing else Ending.TIMED_OUT
    return Ending.EXITED if _ended_well(fork, told) else Ending.CRASHED


def _starved(fork: Fork, told: _Told, job: Job) -> bool:
    """A MemoryError that came out, or a death with the memory nearly used up."""
    stages = [stage for test in told.tests.values() for stage in test.stages]
    heard = any(frame.kind == "MemoryError" for frame in [*stages, *([told.halt] if told.halt else [])])
    full = fork.peak_kib >= FULL * job.limits.memory_mib * 1024
    return heard or (full and not fork.killed and not _ended_well(fork, told))


def _runs(fork: Fork, told: _Told, job: Job) -> dict[str, TestRun]:
    outputs = _outputs(fork, told)
    runs = {}
    for name, test in told.tests.items():
        if test.finished is not None or name == told.running:
            folded = _fold(name, test, fork, told, job)
            runs[name] = replace(folded, output=outputs.get(name, ""), marks=test.marks, renamed=test.renamed)
    return runs


def _outputs(fork: Fork, told: _Told) -> dict[str, str]:
    """A mark stands before every test: its output is what follows."""
    pieces = bytes(fork.output).split(MARK)[1:]
    return {name: piece.decode("utf-8", "replace") for name, piece in zip(told.order, pieces, strict=False)}


#: A line of the stream can be spoilt: what did not say that it was called has not passed.
_STAGES = {"setup", "call", "teardown"}


def _fold(name: str, test: _Test, fork: Fork, told: _Told, job: Job) -> TestRun:
    """One outcome by the worst that was said: a failed stage, a missing end, a clock that was stopped."""
    bad = next((stage for stage in test.stages if stage.outcome == "failed"), None)
    skipped = any(stage.skipped for stage in test.stages)
    if bad is not None and is_timeout(bad):
        return TestRun(id=name, outcome=Outcome.TIMED_OUT)
    if bad is not None:
        outcome = Outcome.FAILED if bad.when == "call" else Outcome.ERROR
        return TestRun(id=name, outcome=outcome, trace=_trace(bad))
    if test.finished is None:
        return _unfinished(name, test, fork, told)
    if test.seconds > FIRED * job.limits.test_seconds or test.finished - test.started > job.limits.test_seconds + LATE:
        return TestRun(id=name, outcome=Outcome.TIMED_OUT)
    if skipped or not {stage.when for stage in test.stages if stage.outcome == "passed"} >= _STAGES:
        return TestRun(id=name, outcome=Outcome.FAILED, skipped=skipped)
    return TestRun(id=name, outcome=Outcome.PASSED)


def _unfinished(name: str, test: _Test, fork: Fork, told: _Told) -> TestRun:
    """The process ended while the test was running."""
    if test.failing is not None:
        return TestRun(id=name, outcome=Outcome.FAILED, trace=_trace(test.failing))
    if fork.killed == "timed_out":
        return TestRun(id=name, outcome=Outcome.TIMED_OUT)
    return TestRun(id=name, outcome=Outcome.ERROR, trace=_trace(told.halt) if told.halt else None)


def _trace(frame: Frame) -> Trace:
    return Trace(
        kind=frame.kind or "AssertionError",
        text=frame.text,
        line=frame.line,
        suite_line=frame.suite_line,
        op=frame.op,
        left=frame.left or ("<a value whose repr() did not return>" if frame.op else ""),
        right=frame.right,
        names=frame.names,
    )
