"""An exercise, and what its suite expects of an attempt."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Resources that one attempt may use, in seconds, MiB and KiB.

    `test_seconds` bound by the clock a test that waits, `cpu_seconds` the processor time of a test that computes, and
    `import_cpu_seconds` that of everything before the first test.  `attempt_seconds` None means 10 seconds and half a
    second a test.
    """

    test_seconds: float = 2.0
    cpu_seconds: float = 2.0
    import_cpu_seconds: float = 2.0
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
class CodeWords:
    """Words of Python that an explanation mentions: those that the wrong code has, and those that it lacks.

    `within` are the functions that it wrote otherwise than the reference, as `function` or `Class.method`.
    """

    within: tuple[str, ...] = ()
    has: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Misconception:
    """A known wrong attempt: what it has misunderstood, and how it behaves.

    `behaves` holds the digest of its behaviour by the test that it fails, empty where there is nothing to compare; in
    the tests that are `drawn`, the behaviour depends on the seed.
    """

    name: str
    behaves: dict[str, str]
    explanation: dict[str, str]
    drawn: tuple[str, ...] = ()
    words: CodeWords = CodeWords()


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """The tests that a suite expects, and those of them that the stub passes: known without any attempt.

    `decoys` holds the number of the alteration by the test's function, found out with honest modules if `calibrated`.
    `changes_shared` tells that the suite itself changes what its tests and the learner's module share.
    """

    tests: tuple[TestSpec, ...]
    stub_passes: tuple[str, ...] = ()
    misconceptions: tuple[Misconception, ...] = ()
    decoys: dict[str, int] = field(default_factory=dict)
    calibrated: bool = False
    changes_shared: bool = False

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

    `imports` and `names` are what an honest module may use although the policy would ask to look at it.  `plugins` are
    the pytest plugins that its suite needs, as `module` or `module:attribute`.  `korean_rules` and `korean_titles` hold
    in Korean what the docstrings of test functions say and what these are called, by their names; `learnt` is what a
    solved exercise has shown.  `support` are the files of the pack that its suite needs: each as its path in an
    attempt's folder and its path below the pack's root; `home` is where the suite lies in an attempt's folder.
    `siblings` are modules of other exercises, by name, that one attempt imports.  `phrases` are what the pack's own
    exceptions say, in English and in Korean.
    `suite_digest` covers what decides how a module runs (suite, stub, support and what the pack's suites share),
    `digest` everything that may change a verdict.
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
    learnt: dict[str, str] = field(default_factory=dict)
    imports: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    plugins: tuple[str, ...] = ()
    limits: Limits = Limits()
    weights: dict[str, float] = field(default_factory=dict)
    korean_rules: dict[str, str] = field(default_factory=dict)
    korean_titles: dict[str, str] = field(default_factory=dict)
    phrases: tuple[tuple[str, str], ...] = ()
    support: tuple[tuple[str, str], ...] = ()
    home: str = ""
    siblings: tuple[tuple[str, bytes], ...] = ()
    suite_digest: str = ""
    digest: str = ""

    @property
    def track(self) -> str:
        """The part of the id before the slug; empty in a flat pack."""
        return self.id.rpartition("/")[0]

    @property
    def slug(self) -> str:
        """The name of the module."""
        return self.id.rpartition("/")[2]
