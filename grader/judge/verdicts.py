"""From evidence to a verdict: scoring says what it is worth, diagnosis and sentences say why.  Pure."""

import re
import signal
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from grader.intake.submissions import digest_of_attempt
from grader.judge import diagnosis, scoring
from grader.judge.fact_words import text_of
from grader.judge.facts import facts_of, line_of
from grader.judge.findings import integrity_of
from grader.judge.reproduce import check_command
from grader.judge.sentences import explain, reason
from grader.judge.time_limits import explain_lateness
from grader.model import (
    Attempt,
    Ending,
    Evidence,
    Exercise,
    Expectation,
    Integrity,
    Outcome,
    Points,
    Rejection,
    Status,
    TestResult,
    TestRun,
    TestSpec,
    Trace,
    Verdict,
)
from grader.sanitize import sanitize_text


@dataclass(frozen=True, slots=True)
class _Why:
    """The code, detail and line that a verdict's sentence is made of."""

    code: str
    detail: str = ""
    line: int | None = None


def verdict_without_run(
    exercise: Exercise, attempt: Attempt, status: Status, rejection: Rejection | None = None
) -> Verdict:
    """The verdict on what was not run: missing, untouched, rejected, or our own fault."""
    why = _Why(status.value)
    if rejection is not None:
        why = _Why(rejection.code, sanitize_text(rejection.detail, 200), rejection.line)
    return _finish(exercise, attempt, status, why, Points(earned=0.0, possible=exercise.points), ())


def judge_evidence(
    exercise: Exercise,
    attempt: Attempt,
    expectation: Expectation,
    evidence: Evidence,
    seed: int,
    doubts: Mapping[str, str] = MappingProxyType({}),
    *,
    tampered: bool = False,
) -> Verdict:
    """Weigh the evidence against what the exercise asked for.

    `doubts` are what decoys have shown, by test; `tampered` tells whether they are more than that.
    """
    module = attempt.module or b""
    tests = scoring.weigh(expectation, exercise.weights)
    runs = scoring.fold(tests, evidence)
    status = scoring.status_of(evidence, runs, tampered=tampered)
    syntax = _syntax_error(evidence.halt, module)
    if syntax is not None:
        return verdict_without_run(exercise, attempt, Status.REJECTED, syntax)
    results = tuple(
        _result(exercise, module, test, run, _reason(exercise, run, evidence, doubts.get(test.id, "")))
        for test, run in zip(tests, runs, strict=True)
    )
    made = _finish(
        exercise,
        attempt,
        status,
        _why(exercise, module, status, runs, evidence),
        scoring.points(exercise.points, tests, runs, status),
        results,
        integrity_of(exercise, module, status, evidence, doubts.values(), [name for name, _ in attempt.siblings]),
    )
    found = (
        diagnosis.find_misconception(made.message, results, expectation.misconceptions)
        if status is Status.FAILED
        else None
    )
    return replace(made, diagnosis=found, reproduce=check_command(made, seed))


def _finish(
    exercise: Exercise,
    attempt: Attempt,
    status: Status,
    why: _Why,
    points: Points,
    tests: tuple[TestResult, ...],
    integrity: Integrity | None = None,
) -> Verdict:
    bare = Verdict(
        id=exercise.id,
        status=status,
        code=None if status in {Status.PASSED, Status.UNTOUCHED, Status.MISSING} else why.code,
        message="",
        points=points,
        integrity=integrity or Integrity(),
        diagnosis=None,
        tests=tests,
        digest=digest_of_attempt(attempt) if attempt.module is not None else None,
        suite=exercise.digest,
        line=why.line,
        detail=why.detail,
        found=sanitize_text(attempt.found, 300),
    )
    return replace(bare, message=explain(bare))


def _result(exercise: Exercise, module: bytes, test: TestSpec, run: TestRun, why: str) -> TestResult:
    facts = facts_of(run.trace, exercise.suite, module) if run.trace else None
    if run.trace and run.trace.kind == "NotImplementedError" and run.trace.line:
        facts = None
    message = text_of(facts) if facts else why
    return TestResult(
        id=test.id,
        task=test.task,
        outcome=run.outcome,
        weight=round(test.weight, 6),
        message=message,
        output=sanitize_text(run.output, exercise.limits.output_kib * 1024),
        rule=test.rule,
        facts=facts,
    )


def _reason(exercise: Exercise, run: TestRun, evidence: Evidence, doubt: str) -> str:
    """One sentence for a test that left no facts."""
    if run.outcome is Outcome.PASSED:
        return ""
    if run.outcome is Outcome.TIMED_OUT:
        return explain_lateness(exercise, run.id, looped=run.looped)
    if run.outcome is Outcome.NOT_RUN:
        return reason("no_time" if evidence.tests and evidence.ending is Ending.TIMED_OUT else "not_run")
    if run.trace is not None:
        return reason("unwritten")
    if run.skipped:
        return reason("skipped")
    known = {Ending.FLOODED: "flooded", Ending.OUT_OF_MEMORY: "out_of_memory"}
    return sanitize_text(doubt, 300) or reason(known.get(evidence.ending, "ended"))


def _syntax_error(halt: Trace | None, module: bytes) -> Rejection | None:
    """Return a syntax error that only the compiler finds, such as `return` outside a function."""
    line = line_of(module, halt.line) if halt else None
    if halt is None or not halt.unread or line is None:
        return None
    return Rejection(code="syntax_error", line=line, detail=halt.text.partition(" (")[0])


def _why(exercise: Exercise, module: bytes, status: Status, runs: tuple[TestRun, ...], evidence: Evidence) -> _Why:
    started = any(run.outcome is not Outcome.NOT_RUN for run in runs)
    match status:
        case Status.TAMPERED:
            return _Why("tampered")
        case Status.TIMED_OUT:
            late = next((run.id for run in runs if run.outcome is Outcome.TIMED_OUT), "")
            return _Why("test_timed_out", late) if late else _Why("import_timed_out")
        case Status.OUT_OF_MEMORY:
            return _Why("out_of_memory", str(exercise.limits.memory_mib))
        case Status.FLOODED:
            kib = str(exercise.limits.output_kib)
            return _Why("flooded", kib) if started else _Why("import_flooded", kib)
        case Status.CRASHED:
            return _crash(evidence)
        case Status.FAILED if evidence.unknown:
            return _Why("unknown_tests")
        case Status.FAILED if evidence.halt is not None and not started:
            return _halted(exercise, module, evidence.halt)
    return _Why("tests_failed")


def _crash(evidence: Evidence) -> _Why:
    halt = evidence.halt
    line = halt.line if halt else None
    if halt is not None and halt.kind in {"SystemExit", "KeyboardInterrupt", "Exit"}:
        told = halt.text if halt.text != "None" else ""  # a plain exit()
        return _Why("exited", sanitize_text(f"{halt.kind} {told}".strip(), 200), line)
    code = evidence.exit_code
    if code is not None and code < 0:
        return _Why("killed", _signal_name(-code))
    return _Why("exited", "no exit code" if code is None else f"exit code {code}", line)


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"


def _halted(exercise: Exercise, module: bytes, halt: Trace) -> _Why:
    """Why no test could run, from the exception that came out of the import."""
    text = sanitize_text(halt.text, 300)
    prefix = "cannot import name "
    if halt.kind == "ImportError" and text.startswith(prefix) and f"from '{exercise.slug}'" in text:
        return _Why("missing_name", text.removeprefix(prefix).partition(" ")[0].strip("'"), halt.line)
    is_bare = halt.kind == "CollectError" and text.strip()
    told = text.strip().splitlines()[-1] if is_bare else f"{sanitize_text(halt.kind, 80)}: {text}"
    source = re.match(r"cannot import name '\w+' from '(\w+)", text)
    if source and source[1] in sys.stdlib_module_names:
        told += f" (this is Python {sys.version_info.major}.{sys.version_info.minor})"
    code = "import_failed" if halt.line else "suite_failed"
    return _Why(code, told, line_of(module, halt.line))
