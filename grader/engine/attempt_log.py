"""The log of one fork: its frames grouped by test, and how it ended.

Frames were written beside the learner's code: what does not fit the test that is running is not heard.
"""

import signal
from dataclasses import dataclass, field

from grader.engine.fork import Fork
from grader.model import Ending, Job
from grader.wire import Frame

#: The share of the memory limit from which a process that died is taken to have run out of it.
FULL = 0.85


#: So many names are taken in that the module was heard to use.
MOST = 20


@dataclass(slots=True)
class TestRecord:
    """The frames that one fork sent about one test."""

    __test__ = False

    started: float
    finished: float | None = None
    failing: Frame | None = None
    stages: list[Frame] = field(default_factory=list)
    marks: tuple[int, ...] = ()
    renamed: bool = False
    seconds: float = 0.0
    cpu: float = 0.0
    places: tuple[int, ...] = ()


@dataclass(slots=True)
class AttemptLog:
    """The frames of one fork, grouped by test."""

    tests: dict[str, TestRecord] = field(default_factory=dict)
    order: list[str] = field(default_factory=list)
    running: str | None = None
    collected: tuple[str, ...] = ()
    halt: Frame | None = None
    end: int | None = None
    doubled: list[str] = field(default_factory=list)
    reached: list[str] = field(default_factory=list)
    import_cpu: float = 0.0


def read_log(fork: Fork) -> AttemptLog:
    """The frames of a fork by test, in the order in which they came."""
    log = AttemptLog()
    for moment, frame in _until_the_flood(fork) if fork.overflowed else fork.frames:
        match frame.event:
            case "collected":
                log.collected, log.import_cpu = frame.ids, frame.cpu
            case "reached" if len(log.reached) < MOST:
                log.reached.append(frame.text)
            case "halt":
                log.halt = log.halt or frame
            case "end":
                log.end = frame.exit
            case "start" if frame.id in log.tests:
                log.doubled.append(frame.id)
            case "start":
                log.tests[frame.id] = TestRecord(started=moment, cpu=-frame.cpu)
                log.order.append(frame.id)
                log.running = frame.id
            case _:
                _sort_of_test(log, moment, frame)
    return log


def _until_the_flood(fork: Fork) -> list[tuple[float, Frame]]:
    """The frames up to the beginning of the test that printed too much.

    How much later the process was stopped is an accident: the marks in the output tell which test it was.
    """
    starts = [number for number, (_, frame) in enumerate(fork.frames) if frame.event == "start"]
    begun = fork.output.flooded_at or 0
    if begun > len(starts) or not starts:
        return fork.frames
    end = starts[begun - 1] + 1 if begun else starts[0]
    return fork.frames[:end] + [pair for pair in fork.frames[end:] if pair[1].event == "reached"]


def _sort_of_test(log: AttemptLog, moment: float, frame: Frame) -> None:
    """A frame about the test that is running; any other is not heard."""
    test = log.tests.get(log.running or "")
    if test is None:
        return
    match frame.event:
        case "failing":
            test.failing = frame
        case "at":
            test.places = frame.marks
        case "stage" if frame.id == log.running:
            test.stages.append(frame)
        case "finish" if frame.id == log.running:
            test.finished = moment
            test.cpu += frame.cpu
            test.marks, test.renamed, test.seconds = frame.marks, frame.renamed, frame.seconds
            log.running = None


#: pytest's exit statuses: a test failed; it was stopped, by a hasty job or by what came out of a test; an exception in
#: itself, or in one of its hooks.
FAILED, INTERRUPTED, INTERNAL_ERROR = 1, 2, 3


def ended_well(fork: Fork, log: AttemptLog) -> bool:
    """Whether the session came to its own end, and the process with the status that it reported and that fits."""
    ended = log.end is not None and log.end == fork.exit_code and log.end in _statuses(log)
    return not fork.killed and ended and log.running is None


def _statuses(log: AttemptLog) -> set[int]:
    """The exit statuses of pytest that fit what was reported of the tests; without any test, all but one fit."""
    if not log.tests:
        return set(range(256)) - {INTERNAL_ERROR}
    failed = any(stage.outcome == "failed" for test in log.tests.values() for stage in test.stages)
    return {FAILED, INTERRUPTED} if failed else {0}


def ending_of(fork: Fork, log: AttemptLog, job: Job) -> Ending:
    """How the fork ended, in the words of evidence."""
    if fork.killed in {Ending.FLOODED, Ending.OUT_OF_MEMORY}:
        return Ending(fork.killed)
    if _starved(fork, log, job):
        return Ending.OUT_OF_MEMORY
    if fork.killed or fork.exit_code == -signal.SIGXCPU:
        failing = log.tests[log.running].failing if log.running else None
        return Ending.EXITED if failing else Ending.TIMED_OUT
    return Ending.EXITED if ended_well(fork, log) else Ending.CRASHED


def _starved(fork: Fork, log: AttemptLog, job: Job) -> bool:
    """A MemoryError that came out, or a death with the memory nearly used up."""
    stages = [stage for test in log.tests.values() for stage in test.stages]
    heard = any(frame.kind == "MemoryError" for frame in [*stages, *([log.halt] if log.halt else [])])
    full = fork.peak_kib >= FULL * job.limits.memory_mib * 1024
    return heard or (full and not fork.killed and not ended_well(fork, log))
