"""What a reader is shown of a verdict: which test first, its name as a sentence, what happened in it.  Pure."""

from grader.judge.fact_words import render
from grader.judge.sentences import explain, reason
from grader.judge.time_limits import explain_lateness
from grader.model import Exercise, Outcome, Status, TestResult, Verdict
from grader.pack.suites import function_of


def first_failing(verdict: Verdict) -> TestResult | None:
    """Return the first test that does not pass: by task, then in the order of the suite."""
    failing = [test for test in verdict.tests if test.outcome is not Outcome.PASSED]
    return min(failing, key=lambda test: test.task or 0, default=None)


def sentence_of(test_id: str) -> str:
    """`test_it_stays_finished[3]` → `it stays finished [3]`: test names are sentences."""
    name = function_of(test_id).removeprefix("test_").removeprefix("test").replace("_", " ").strip()
    parameters = f" [{test_id.partition('[')[2]}" if "[" in test_id else ""
    return f"{name or test_id}{parameters}"


def what_happened(
    exercise: Exercise, verdict: Verdict, test: TestResult, lang: str = "en"
) -> tuple[tuple[str, str], ...]:
    """Return the facts of a failed test as (label, text), or the reason why there are none."""
    if test.facts is not None:
        return render(test.facts, lang)
    if test.outcome is Outcome.FAILED and test.message == reason("unwritten"):
        return (("", reason("unwritten", lang)),)
    if test.outcome is Outcome.TIMED_OUT:
        looped = test.message == explain_lateness(exercise, test.id, looped=True)
        return (("", explain_lateness(exercise, test.id, lang, looped=looped)),)
    if verdict.status not in {Status.FAILED, Status.PASSED}:
        return (("", explain(verdict, lang)),)
    return (("", test.message),)
