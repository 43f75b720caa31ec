"""The words of the grader as frozen values: exercise, attempt, evidence, outcome, verdict, report.

No behaviour beyond what a value can say of itself; nothing here knows a file format or touches the disk.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal


class Outcome(StrEnum):
    """What became of one expected test."""

    PASSED = "passed"
    FAILED = "failed"
    ERROR = "error"
    TIMED_OUT = "timed_out"
    NOT_RUN = "not_run"


class Status(StrEnum):
    """What became of one attempt."""

    PASSED = "passed"
    FAILED = "failed"
    UNTOUCHED = "untouched"
    MISSING = "missing"
    REJECTED = "rejected"
    TIMED_OUT = "timed_out"
    OUT_OF_MEMORY = "out_of_memory"
    FLOODED = "flooded"
    CRASHED = "crashed"
    TAMPERED = "tampered"
    GRADER_ERROR = "grader_error"


class Ending(StrEnum):
    """How the confined process ended; `exited` means with a session report that its exit status agrees with."""

    EXITED = "exited"
    TIMED_OUT = "timed_out"
    OUT_OF_MEMORY = "out_of_memory"
    FLOODED = "flooded"
    CRASHED = "crashed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one attempt may use.  `attempt_seconds` None means 10 seconds and half a second a test."""

    test_seconds: float = 2.0
    attempt_seconds: float | None = None
    memory_mib: int = 512
    output_kib: int = 64

    def attempt(self, tests: int) -> float:
        """Wall seconds for an attempt of so many tests."""
        return 10.0 + 0.5 * tests if self.attempt_seconds is None else self.attempt_seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class TestSpec:
    """One test that an attempt must pass: `weight` is its share of the points, `rule` a sentence by language."""

    __test__ = False

    id: str
    task: int | None = None
    weight: float = 1.0
    rule: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Misconception:
    """A known wrong attempt: the tests that it fails, the words they say of it, and what it has misunderstood."""

    name: str
    fails: tuple[str, ...]
    explanation: dict[str, str]
    promise: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """What the catalogue knows of a suite without the learner: its tests, and those that the stub passes.

    `decoys` holds the number of the alteration by the test's function, found out with honest modules if `calibrated`.
    """

    tests: tuple[TestSpec, ...]
    stub_passes: tuple[str, ...] = ()
    misconceptions: tuple[Misconception, ...] = ()
    decoys: dict[str, int] = field(default_factory=dict)
    calibrated: bool = False

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the tests, in the order of the suite."""
        return tuple(test.id for test in self.tests)

    @property
    def has_no_stub(self) -> bool:
        """Whether what stands for the stub passes everything: a pack may hold finished modules."""
        return set(self.stub_passes) >= set(self.ids)


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise:
    """A stub, a suite and what is known about them.  `id` is `<track>/<slug>`; `suite` and `stub` are bytes.

    `imports` and `names` are what an honest module may use although the policy would ask to look at it.  `rules` holds
    the sentence behind each test function by language.  `suite_digest` covers what decides how a module runs (suite,
    stub, what the pack's suites share), `digest` everything that may change a verdict.
    """

    id: str
    stub: bytes
    suite: bytes
    title: dict[str, str]
    points: float = 1.0
    difficulty: int = 1
    minutes: int | None = None
    concepts: tuple[str, ...] = ()
    requires: tuple[str, ...] = ()
    hints: dict[str, tuple[str, ...]] = field(default_factory=dict)
    imports: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    limits: Limits = Limits()
    weights: dict[str, float] = field(default_factory=dict)
    rules: dict[str, dict[str, str]] = field(default_factory=dict)
    suite_digest: str = ""
    digest: str = ""

    @property
    def track(self) -> str:
        """What stands before the slug; empty in a flat pack."""
        return self.id.rpartition("/")[0]

    @property
    def slug(self) -> str:
        """The name of the module."""
        return self.id.rpartition("/")[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejection:
    """Why a file cannot be graded.  `detail` is Python's own words or a figure; `line` counts from 1."""

    code: str
    line: int | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """A learner's module for one exercise, as bytes: None where there is no such file."""

    exercise: str
    module: bytes | None
    rejection: Rejection | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """One learner's attempts.  `digest` covers every byte of them."""

    id: str
    attempts: tuple[Attempt, ...]
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What the engine is asked to run: a module and a suite; `tests` None means whatever the suite holds.

    They run in the order of the suite, or `in_turn` in the order in which they are named here.  A `hasty` job ends at
    the first test that hangs; any other tries what timed out again before that is believed, unless it is not to
    `confirm`.  `changing` are the tokens of the values that decoys change, `patched` the names that the suite itself
    gives another meaning for a while, `bound` all its names with where they are from (None: nobody knows).  Of what a
    run tells only lines that begin with the `seal` are believed.
    """

    slug: str
    module: bytes
    suite: bytes
    tests: tuple[str, ...] | None = None
    in_turn: bool = False
    seed: int = 0
    limits: Limits = Limits()
    hasty: bool = False
    confirm: bool = True
    changing: tuple[int, ...] = ()
    patched: tuple[str, ...] = ()
    bound: dict[str, str] | None = None
    seal: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """Raw facts of a failure, as the probe saw them, before anybody put them into words.

    `kind` is the exception's class name, `line` the last line of the learner's file in the traceback, `suite_line` the
    statement of the suite that failed, `names` the plain values of the suite's variables, and `op`, `left` and
    `right` the comparison that did not hold.  `unread` tells that the compiler could not read the learner's file.
    """

    kind: str = ""
    text: str = ""
    line: int | None = None
    suite_line: int | None = None
    op: str = ""
    left: str = ""
    right: str = ""
    names: dict[str, str] = field(default_factory=dict)
    unread: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TestRun:
    """What the engine saw of one test; `trace` is there unless it passed, `marks` where the suite has decoys.

    A mark below zero tells that the value that was changed is compared by the learner's own word.
    `renamed` tells that something that the tests use had been changed by the end of the test.
    """

    __test__ = False

    id: str
    outcome: Outcome
    trace: Trace | None = None
    output: str = ""
    skipped: bool = False
    marks: tuple[int, ...] = ()
    renamed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What came back.  Written beside the learner's code: believe with care.

    `unknown` lists tests that were reported without being asked for, or more than once, `reached` the names of
    Python's inside that the module was heard to use, where the suite has decoys.  `intruded` tells that somebody
    else wrote where only the probe tells.  `halt` is the failure outside of any test (at import, as a rule).
    `exit_code` is negative for a signal.
    """

    ending: Ending
    exit_code: int | None = None
    tests: tuple[TestRun, ...] = ()
    collected: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    reached: tuple[str, ...] = ()
    intruded: bool = False
    halt: Trace | None = None
    seconds: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """A failure as a learner can use it: values only, the same in every language.

    `call` is the source of what the test did, `expected` and `got` are values, `values` those of the variables
    in `call`; `expected_exception` is the class that should have been raised, `raised` the exception that was, with its
    text; `note` is what the suite's own assert adds; `line` and `source` lie in the learner's own file.
    """

    call: str = ""
    expected: str = ""
    got: str = ""
    expected_exception: str = ""
    raised: str = ""
    note: str = ""
    values: dict[str, str] = field(default_factory=dict)
    line: int | None = None
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TestResult:
    """One expected test in a verdict.  `message` is the facts in one English text."""

    __test__ = False

    id: str
    task: int | None
    outcome: Outcome
    weight: float
    message: str = ""
    output: str = ""
    rule: dict[str, str] = field(default_factory=dict)
    facts: Facts | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Points:
    """Points earned of those possible."""

    earned: float
    possible: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Integrity:
    """Whether the evidence is believed; `findings` say why not, one sentence each."""

    level: Literal["clean", "review", "tampered"] = "clean"
    findings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnosis:
    """The one known misconception that fails exactly the same tests: a likely cause, not a proof."""

    name: str
    explanation: dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What an attempt is worth and why.  `message` is one English sentence; `code` and `line` are what it rests on."""

    id: str
    status: Status
    code: str | None
    message: str
    points: Points
    integrity: Integrity
    diagnosis: Diagnosis | None
    tests: tuple[TestResult, ...]
    digest: str | None
    suite: str
    line: int | None = None
    detail: str = ""
    reproduce: str = ""


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
    """What graded: enough to get the same verdicts again."""

    version: str
    python: str
    platform: str
    catalogue: str
    seed: int
    isolation: Isolation


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """The only part of a report that differs between two runs.  Seconds of wall time."""

    started: str = ""
    seconds: float = 0.0
    exercises: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The verdicts of one submission, in the order of the catalogue."""

    schema: Literal["flowkata/report/v1"]
    submission: SubmissionRef
    grader: GraderInfo
    score: Points
    summary: dict[Status, int]
    exercises: tuple[Verdict, ...]
    timing: Timing
