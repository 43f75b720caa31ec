"""From a job to evidence: as many forks as it takes, so that a test that hangs or kills costs only itself.

Whoever launches a fork is passed in; what is done here is deciding which tests are left, and folding what the forks
said into one outcome a test, by the worst that was said of it.
"""

import signal
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from grader.engine.fork import GRACE, Fork
from grader.engine.protocol import MARK
from grader.model import Ending, Evidence, Job, Outcome, TestRun, Trace
from grader.wire import Frame

Launch = Callable[[Job, float], Fork]

#: A test that passed, but only this many seconds beyond its limit, has stopped the clock: it counts as timed out.
LATE = 0.25
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
    """The evidence for one job.  A test that timed out is tried once more, alone, before that is believed."""
    began = time.monotonic()
    evidence = _first_pass(launch, job, began + job.limits.attempt(len(job.tests or ())))
    late = [test.id for test in evidence.tests if test.outcome is Outcome.TIMED_OUT]
    for test_id in late:
        again = _alone(launch, job, test_id)
        if again is None or again.outcome is Outcome.TIMED_OUT:
            break
        evidence = replace(
            evidence,
            tests=tuple(again if test.id == test_id else test for test in evidence.tests),
            ending=_ending_without(evidence, test_id),
        )
    return replace(evidence, seconds=time.monotonic() - began)


def _ending_without(evidence: Evidence, test_id: str) -> Ending:
    """The ending once this test is known not to hang."""
    others = any(test.outcome is Outcome.TIMED_OUT for test in evidence.tests if test.id != test_id)
    return evidence.ending if others or evidence.ending is not Ending.TIMED_OUT else Ending.EXITED


def _alone(launch: Launch, job: Job, test_id: str) -> TestRun | None:
    only = replace(job, tests=(test_id,))
    evidence = _first_pass(launch, only, time.monotonic() + 2 * (job.limits.test_seconds + GRACE))
    return next((test for test in evidence.tests if test.id == test_id), None)


def _first_pass(launch: Launch, job: Job, deadline: float) -> Evidence:
    """Fork after fork until every test has an outcome, no fork gets any further, or the time is up."""
    runs: dict[str, TestRun] = {}
    endings: list[Ending] = []
    first: _Told | None = None
    code: int | None = None
    strange: list[str] = []
    job_left = job
    while True:
        fork = launch(job_left, deadline)
        told = _sort(fork)
        first = first or told
        endings.append(_ending(fork, told, job))
        code = fork.exit_code if code in (None, 0, 1) else code
        fresh = _runs(fork, told, job)
        wanted = job.tests if job.tests is not None else first.collected
        strange += told.doubled + [name for name in fresh if name not in wanted]
        gained = {name: test for name, test in fresh.items() if name in wanted and name not in runs}
        runs.update(gained)
        left = tuple(name for name in wanted if name not in runs)
        if not left or not gained or _ended_well(fork, told) or time.monotonic() >= deadline:
            break
        job_left = replace(job, tests=left)
    return Evidence(
        ending=min(endings, key=_WORST.index),
        exit_code=code,
        tests=tuple(runs[name] for name in wanted if name in runs),
        collected=first.collected,
        unknown=tuple(dict.fromkeys(strange)),
        halt=_trace(first.halt) if first.halt and (not runs or told.running is not None) else None,
    )


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
            told.running = None


def _ended_well(fork: Fork, told: _Told) -> bool:
    return not fork.killed and told.end is not None and told.end == fork.exit_code and told.running is None


def _ending(fork: Fork, told: _Told, job: Job) -> Ending:
    if fork.killed == "flooded":
        return Ending.FLOODED
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
            runs[name] = replace(_fold(name, test, fork, told, job), output=outputs.get(name, ""))
    return runs


def _outputs(fork: Fork, told: _Told) -> dict[str, str]:
    """A mark stands before every test: its output is what follows."""
    pieces = bytes(fork.output).split(MARK)[1:]
    return {name: piece.decode("utf-8", "replace") for name, piece in zip(told.order, pieces, strict=False)}


def _fold(name: str, test: _Test, fork: Fork, told: _Told, job: Job) -> TestRun:
    """One outcome by the worst that was said: a failed stage, a missing end, a clock that was stopped."""
    bad = next((stage for stage in test.stages if stage.outcome == "failed"), None)
    skipped = any(stage.skipped for stage in test.stages)
    if bad is not None and _is_timeout(bad):
        return TestRun(id=name, outcome=Outcome.TIMED_OUT)
    if bad is not None:
        outcome = Outcome.FAILED if bad.when == "call" else Outcome.ERROR
        return TestRun(id=name, outcome=outcome, trace=_trace(bad))
    if test.finished is None:
        return _unfinished(name, test, fork, told)
    if test.finished - test.started > job.limits.test_seconds + LATE:
        return TestRun(id=name, outcome=Outcome.TIMED_OUT)
    if skipped or [stage.when for stage in test.stages if stage.outcome == "passed"][-1:] != ["teardown"]:
        return TestRun(id=name, outcome=Outcome.FAILED, skipped=skipped)
    return TestRun(id=name, outcome=Outcome.PASSED)


def _unfinished(name: str, test: _Test, fork: Fork, told: _Told) -> TestRun:
    """The process ended while the test was running."""
    if test.failing is not None:
        return TestRun(id=name, outcome=Outcome.FAILED, trace=_trace(test.failing))
    if fork.killed == "timed_out":
        return TestRun(id=name, outcome=Outcome.TIMED_OUT)
    return TestRun(id=name, outcome=Outcome.ERROR, trace=_trace(told.halt) if told.halt else None)


def _is_timeout(stage: Frame) -> bool:
    """pytest-timeout's own words; whoever forges them has failed all the same."""
    return stage.kind == "Failed" and stage.text.startswith("Timeout (>")


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
