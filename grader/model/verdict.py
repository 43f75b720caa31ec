"""Verdicts: points, status and integrity of an attempt, and the reasons."""

from dataclasses import dataclass, field
from typing import Literal

from grader.model.words import Outcome, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """A failure as a learner can use it: values only, the same in every language.

    `call` is the source of what the test did, `expected` and `got` are values, `values` those of the variables
    in `call`; `expected_exception` is the class that should have been raised, `raised` the exception that was, with its
    text; `note` is what the suite's own assert adds; `noticed` is what a probe of the pack noticed, by language; `line`
    and `source` lie in the learner's own file.
    """

    call: str = ""
    expected: str = ""
    got: str = ""
    expected_exception: str = ""
    raised: str = ""
    note: str = ""
    noticed: dict[str, str] = field(default_factory=dict)
    values: dict[str, str] = field(default_factory=dict)
    line: int | None = None
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TestResult:
    """One expected test in a verdict.  `message` is the facts in one English text.

    `unwritten` is the function that the test came to and that is still the stub's, as `function` or `Class.method`.
    `advice` is what its exception means and what to type, one sentence by language, where that is known.
    """

    __test__ = False

    id: str
    task: int | None
    outcome: Outcome
    weight: float
    message: str = ""
    output: str = ""
    rule: dict[str, str] = field(default_factory=dict)
    facts: Facts | None = None
    unwritten: str = ""
    advice: dict[str, str] = field(default_factory=dict)


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
    """A known misconception that behaves like the attempt: a likely cause, not a proof."""

    name: str
    explanation: dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The status and points of an attempt, with the reasons.

    `message` is one English sentence, made from `code`, `line` and `detail`; `found` is the path in the
    submission at which the module was found.  `diagnosis` is the one known misconception that behaves like the attempt;
    where two do, both stand in `one_of` instead.  `advice` is what to do where no test could run, by language.
    """

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
    found: str = ""
    one_of: tuple[Diagnosis, ...] = ()
    advice: dict[str, str] = field(default_factory=dict)
