"""From evidence to a verdict: scoring says what it is worth, diagnosis and sentences say why.  Pure."""

import re
import signal
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from grader.intake.submissions import digest_of_attempt
from grader.judge import diagnosis, scoring
from grader.judge.advice import advice_of
from grader.judge.advice_spelling import advice_on_missing
from grader.judge.advice_syntax import advise_on_syntax
from grader.judge.behaviour import behaviour_of
from grader.judge.facts import line_of
from grader.judge.findings import integrity_of
from grader.judge.loops import may_take_long_to_import
from grader.judge.reproduce import check_command
from grader.judge.sentences import explain
from grader.judge.test_results import result_of
from grader.model import (
    Attempt,
    Diagnosis,
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
    made = _finish(exercise, attempt, status, why, Points(earned=0.0, possible=exercise.points), ())
    is_python = why.code in {"syntax_error", "indentation"}
    return replace(made, advice=advise_on_syntax(why.detail, attempt.module or b"", why.line) if is_python else {})


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
        result_of(exercise, module, test, run, evidence, doubts.get(test.id, ""))
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
    found = diagnose(exercise, module, expectation, status, results, runs, seed)
    return replace(
        made,
        diagnosis=found[0] if len(found) == 1 else None,
        one_of=found if len(found) > 1 else (),
        advice=_advice_on_halt(exercise, module, made, evidence.halt),
        reproduce=check_command(made, seed),
    )


def _advice_on_halt(exercise: Exercise, module: bytes, verdict: Verdict, halt: Trace | None) -> dict[str, str]:
    """Return the remedy where the import of the module or of its suite has failed."""
    if halt is None or verdict.code not in {"missing_name", "import_failed", "suite_failed"}:
        return {}
    if verdict.code == "missing_name":
        return advice_on_missing(verdict.detail, module, exercise.stub)
    return advice_of(halt, module, exercise)


def diagnose(
    exercise: Exercise,
    module: bytes,
    expectation: Expectation,
    status: Status,
    results: tuple[TestResult, ...],
    runs: tuple[TestRun, ...],
    seed: int,
) -> tuple[Diagnosis, ...]:
    """Return the known misconceptions that behave like an attempt; the calibration has seen them with seed 0."""
    if status not in {Status.FAILED, Status.TIMED_OUT} or not expectation.misconceptions:
        return ()
    behaviours = {run.id: behaviour_of(exercise, module, run) for run in runs}
    seen = diagnosis.see(results, behaviours, same_inputs=seed == 0)
    tasks = {test.id: test.task for test in results}
    return diagnosis.find_misconceptions(seen, expectation.misconceptions, tasks.get, module, exercise.stub)


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
            return _Why("test_timed_out", late) if late else _late_import(exercise, module)
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


def _late_import(exercise: Exercise, module: bytes) -> _Why:
    if may_take_long_to_import(module, exercise.stub):
        return _Why("import_timed_out")
    return _Why("import_was_late")


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
