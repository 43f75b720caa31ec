"""From one test of a run to its result: the facts of its failure, or one sentence where it left none.  Pure."""

from grader.judge.advice import advice_of
from grader.judge.advice_kinds import advice_on_kind
from grader.judge.advice_values import advice_on_value
from grader.judge.fact_words import text_of
from grader.judge.facts import facts_of, source_line
from grader.judge.loops import endless_loop
from grader.judge.sentences import reason
from grader.judge.time_limits import explain_lateness
from grader.judge.unwritten import unwritten_function
from grader.model import Ending, Evidence, Exercise, Facts, Outcome, TestResult, TestRun, TestSpec
from grader.sanitize import sanitize_text


def result_of(
    exercise: Exercise, module: bytes, test: TestSpec, run: TestRun, evidence: Evidence, doubt: str
) -> TestResult:
    """The result of one expected test; `doubt` is what its decoy has shown."""
    unwritten = unwritten_function(run.trace, module, exercise.stub) if run.trace else ""
    facts = _facts(exercise, module, run) if not unwritten else None
    why = reason("unwritten", "en", unwritten) if unwritten else _reason(exercise, run, evidence, doubt)
    return TestResult(
        id=test.id,
        task=test.task,
        outcome=run.outcome,
        weight=round(test.weight, 6),
        message="\n".join(text for text in (why, text_of(facts) if facts else "") if text),
        output=sanitize_text(run.output, exercise.limits.output_kib * 1024),
        rule=test.rule,
        facts=facts,
        unwritten=unwritten,
        advice=_advice(run, facts, module, exercise),
    )


def _advice(run: TestRun, facts: Facts | None, module: bytes, exercise: Exercise) -> dict[str, str]:
    """What the failure means, in a sentence, where that is certain."""
    if facts is None or run.trace is None:
        return {}
    raised = advice_of(run.trace, module, exercise) if facts.raised else {}
    return raised or advice_on_kind(facts, module, exercise.stub) or advice_on_value(facts, module)


def _facts(exercise: Exercise, module: bytes, run: TestRun) -> Facts | None:
    """The facts of a failure; of a loop that did not end its line, where that is certain."""
    if run.looped:
        line = endless_loop(module, run.places)
        return Facts(line=line, source=source_line(module, line)) if line else None
    return facts_of(run.trace, exercise.suite, module, exercise.phrases) if run.trace else None


def _reason(exercise: Exercise, run: TestRun, evidence: Evidence, doubt: str) -> str:
    """One sentence for a test that left no facts of a failure."""
    if run.outcome is Outcome.PASSED or (run.trace is not None and run.outcome is not Outcome.TIMED_OUT):
        return ""
    if run.outcome is Outcome.TIMED_OUT:
        return explain_lateness(exercise, run.id, looped=run.looped)
    if run.outcome is Outcome.NOT_RUN:
        return reason("no_time" if evidence.tests and evidence.ending is Ending.TIMED_OUT else "not_run")
    if run.skipped:
        return reason("skipped")
    known = {Ending.FLOODED: "flooded", Ending.OUT_OF_MEMORY: "out_of_memory"}
    return sanitize_text(doubt, 300) or reason(known.get(evidence.ending, "ended"))
