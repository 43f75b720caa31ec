"""From the log of one fork to one outcome for each test: the worst that the log shows."""

from dataclasses import replace

from grader.engine.attempt_log import AttemptLog, TestRecord
from grader.engine.fork import Fork
from grader.engine.protocol import is_timeout
from grader.model import Job, Outcome, TestRun, Trace
from grader.wire import Frame

#: A test that passed, but only this many seconds beyond its limit, has stopped the clock: it counts as timed out.
LATE = 0.25
#: The share of its limit after which the timer inside has fired, whoever caught what it raised.
FIRED = 0.99
#: The share of its limit that a test which the clock ended must have computed, to be sure that it was not waiting.
COMPUTING = 0.9


def runs_of(fork: Fork, log: AttemptLog, job: Job) -> dict[str, TestRun]:
    """An outcome for every test of the fork that ended, or that the fork ended in."""
    outputs = _outputs(fork, log)
    runs = {}
    for name, test in log.tests.items():
        if test.finished is not None or name == log.running:
            folded = _fold(name, test, fork, log, job)
            runs[name] = replace(
                folded,
                output=outputs.get(name, ""),
                marks=test.marks,
                renamed=test.renamed,
                places=test.places if folded.outcome is Outcome.TIMED_OUT else (),
                cpu=max(0.0, test.cpu) if test.finished else 0.0,
                looped=folded.outcome is Outcome.TIMED_OUT and _computed(name, test, fork, job),
            )
    return runs


def _computed(name: str, test: TestRecord, fork: Fork, job: Job) -> bool:
    """Whether a test that did not end in time was computing all that time: what waited is to be tried again."""
    if test.finished is None:
        return fork.killed == "looped"
    return test.cpu >= min(job.cpu_seconds(name), COMPUTING * job.test_seconds(name))


def _outputs(fork: Fork, log: AttemptLog) -> dict[str, str]:
    """Return the output of each test: what follows its mark."""
    return dict(zip(log.order, fork.output.texts(), strict=False))


#: A line of the stream can be spoilt: what did not say that it was called has not passed.
_STAGES = {"setup", "call", "teardown"}


def _fold(name: str, test: TestRecord, fork: Fork, log: AttemptLog, job: Job) -> TestRun:
    """One outcome by the worst that was said: a failed stage, a missing end, a clock that was stopped."""
    bad = next((stage for stage in test.stages if stage.outcome == "failed"), None)
    skipped = any(stage.skipped for stage in test.stages)
    if bad is not None and is_timeout(bad):
        return TestRun(id=name, outcome=Outcome.TIMED_OUT)
    if test.finished is not None and test.failing is None and _is_late(name, test, test.finished, job):
        return TestRun(id=name, outcome=Outcome.TIMED_OUT)
    if bad is not None:
        outcome = Outcome.FAILED if bad.when == "call" else Outcome.ERROR
        return TestRun(id=name, outcome=outcome, trace=raw_trace(bad))
    if test.finished is None:
        return _unfinished(name, test, fork, log)
    if skipped or not {stage.when for stage in test.stages if stage.outcome == "passed"} >= _STAGES:
        return TestRun(id=name, outcome=Outcome.FAILED, skipped=skipped)
    return TestRun(id=name, outcome=Outcome.PASSED)


def _is_late(name: str, test: TestRecord, finished: float, job: Job) -> bool:
    """Whether the test took longer than it may: what it stumbled over then may be the timer, whoever caught it.

    Not asked of a comparison that did not hold: to show its values may take long.
    """
    limit = job.test_seconds(name)
    is_late = test.seconds > FIRED * limit or finished - test.started > limit + LATE
    return is_late or test.cpu > job.cpu_seconds(name)


def _unfinished(name: str, test: TestRecord, fork: Fork, log: AttemptLog) -> TestRun:
    """The process ended while the test was running."""
    if test.failing is not None:
        return TestRun(id=name, outcome=Outcome.FAILED, trace=raw_trace(test.failing))
    if fork.killed in {"timed_out", "looped"}:
        return TestRun(id=name, outcome=Outcome.TIMED_OUT)
    return TestRun(id=name, outcome=Outcome.ERROR, trace=raw_trace(log.halt) if log.halt else None)


def raw_trace(frame: Frame) -> Trace:
    """A frame's account of a failure."""
    return Trace(
        kind=frame.kind or "AssertionError",
        text=frame.text,
        line=frame.line,
        suite_line=frame.suite_line,
        op=frame.op,
        left=frame.left or ("<a value whose repr() did not return>" if frame.op else ""),
        right=frame.right,
        names=frame.names,
        unread=frame.unread,
        ours=frame.ours,
    )
