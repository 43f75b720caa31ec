"""What a reader is shown of a verdict: which test first, its name as a sentence, what happened in it.  Pure."""

from grader.judge.fact_words import render
from grader.judge.sentences import explain, reason
from grader.judge.time_limits import explain_lateness
from grader.model import Exercise, Outcome, Status, TestResult, Verdict
from grader.pack.suites import function_of


def first_failing(verdict: Verdict) -> TestResult | None:
    """Return the first test that does not pass: what is written before what is not, by task, in the suite's order."""
    failing = [test for test in verdict.tests if test.outcome is not Outcome.PASSED]
    return min(failing, key=_urgency, default=None)


def _urgency(test: TestResult) -> tuple[bool, bool, int]:
    return test.outcome is Outcome.NOT_RUN, bool(test.unwritten), test.task or 0


def sentence_of(test_id: str) -> str:
    """`test_it_stays_finished[3]` → `it stays finished [3]`: test names are sentences."""
    name = function_of(test_id).removeprefix("test_").removeprefix("test").replace("_", " ").strip()
    parameters = f" [{test_id.partition('[')[2]}" if "[" in test_id else ""
    return f"{name or test_id}{parameters}"


def what_happened(
    exercise: Exercise, verdict: Verdict, test: TestResult, lang: str = "en"
) -> tuple[tuple[str, str], ...]:
    """Return the facts of a failed test as (label, text), or the reason why there are none."""
    facts = render(test.facts, lang) if test.facts else ()
    if test.outcome is Outcome.TIMED_OUT:
        looped = test.message.startswith(explain_lateness(exercise, test.id, looped=True))
        return (("", explain_lateness(exercise, test.id, lang, looped=looped)), *facts)
    if facts:
        return facts
    if test.unwritten:
        return (("", reason("unwritten", lang, test.unwritten)),)
    if verdict.status not in {Status.FAILED, Status.PASSED}:
        return (("", explain(verdict, lang)),)
    return (("", test.message),)
