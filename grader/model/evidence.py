"""Jobs for the engine, and the evidence that comes back from a confined run."""

from dataclasses import dataclass, field

from grader.model.exercise import Limits
from grader.model.test_ids import path_of
from grader.model.words import Ending, Outcome

#: Bytes of a suite that are compiled in a processor second, on a slow machine.
COMPILED = 30_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A module and a suite for the engine to run; `tests` None means every test of the suite.

    `siblings` are modules of the same submission that it imports, by their names; `support` are files of the pack, each
    as its path in the attempt's folder and its path below the pack's root, and `home` the suite's own folder there.
    `plugins` are pytest plugins that the suite needs, as `module` or `module:attribute`.

    They run in the order of the suite, or `in_turn` in the order in which they are named here.  A `hasty` job ends at
    the first test that hangs; any other tries what timed out again before that is believed, unless it is not to
    `confirm`.  `patient` are tests, by their function, that have a time limit of their own, in seconds.

    One that `rewrites` no asserts starts sooner, and tells which tests pass, but not what failed asserts compared.

    `changing` are the tokens of the values that decoys change, `patched` the names that the suite itself gives another
    meaning for a while, `bound` all its names with where they are from (None: nobody knows).  Of a run's output only
    lines that begin with the `seal` are believed.
    """

    slug: str
    module: bytes
    suite: bytes
    siblings: tuple[tuple[str, bytes], ...] = ()
    support: tuple[tuple[str, str], ...] = ()
    home: str = ""
    plugins: tuple[str, ...] = ()
    tests: tuple[str, ...] | None = None
    in_turn: bool = False
    seed: int = 0
    limits: Limits = Limits()  # noqa: RUF009 - frozen
    hasty: bool = False
    confirm: bool = True
    rewrites: bool = True
    patient: tuple[tuple[str, float], ...] = ()
    changing: tuple[int, ...] = ()
    patched: tuple[str, ...] = ()
    bound: dict[str, str] | None = None
    seal: str = ""

    def test_seconds(self, test: str) -> float:
        """Wall seconds for one test, by its id."""
        return dict(self.patient).get(path_of(test), self.limits.test_seconds)

    def cpu_seconds(self, test: str) -> float:
        """Processor seconds for one test, by its id; for what comes before the first, whose id is empty."""
        if not test:
            return self.limits.import_cpu_seconds + len(self.suite) / COMPILED
        return dict(self.patient).get(path_of(test), self.limits.cpu_seconds)

    def seconds(self) -> float:
        """Wall seconds for the whole attempt: what the exercise gives, and what patient tests may need beyond it."""
        tests = self.tests or ()
        more = (
            sum(max(0.0, self.test_seconds(test) - self.limits.test_seconds) for test in tests) if self.patient else 0.0
        )
        return self.limits.attempt(len(tests)) + more


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """Raw facts of a failure, as the probe saw them, before anybody put them into words.

    `kind` is the exception's class name, `line` the last line of the learner's file in the traceback, `suite_line` the
    statement of the suite that failed, `names` the plain values of the suite's variables, and `op`, `left` and
    `right` the comparison that did not hold.  `unread` tells that the compiler could not read the learner's file,
    `ours` that the exception's class comes from a package at the pack's root, or is derived from one that does.
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
    ours: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TestRun:
    """One test as the engine saw it; `trace` is there unless it passed, `marks` where the suite has decoys.

    A mark below zero tells that the value that was changed is compared by the learner's own word.
    `renamed` tells that something that the tests use had been changed by the end of the test.  `cpu` are the processor
    seconds that it used, `looped` tells that these were too many: that is certain however busy the machine is.  Then
    `places` are the lines of the learner's file that were running, the outermost call first.
    """

    __test__ = False

    id: str
    outcome: Outcome
    trace: Trace | None = None
    output: str = ""
    skipped: bool = False
    marks: tuple[int, ...] = ()
    renamed: bool = False
    cpu: float = field(default=0.0, compare=False)
    looped: bool = False
    places: tuple[int, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The result of a confined run.  It was written beside the learner's code: believe it with care.

    `unknown` lists tests that were reported without being asked for, or more than once, `reached` the names of
    Python's inside that the module was heard to use, where the suite has decoys.  `intruded` tells that somebody
    else wrote where only the probe tells.  `halt` is the failure outside of any test (at import, as a rule).
    `exit_code` is negative for a signal.  `import_cpu` are the processor seconds used before the first test,
    and `looped` tells that something computed for too long.
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
    import_cpu: float = field(default=0.0, compare=False)
    looped: bool = False
