"""Which known misconception fails the same tests with the same words.  Pure."""

from collections.abc import Iterable

from grader.model import Diagnosis, Misconception, Outcome, TestResult


def learner_text(message: str, tests: Iterable[TestResult]) -> str:
    """Everything that a verdict's message and its failing tests tell the learner, in English, as one line."""
    failing = [test for test in tests if test.outcome is not Outcome.PASSED]
    parts = [f"{test.message} {test.rule.get('en', '')}" for test in failing]
    return " ".join(" ".join([message, *parts]).split())


def find_misconception(message: str, tests: Iterable[TestResult], known: tuple[Misconception, ...]) -> Diagnosis | None:
    """Return the misconception that fails exactly these tests, with the words that it is known by; else None.

    Several may fit where they are explained alike; where two explanations fit, neither is shown.
    """
    results = tuple(tests)
    failing = {test.id for test in results if test.outcome is not Outcome.PASSED}
    told = learner_text(message, results)
    alike = [each for each in known if failing and set(each.fails) == failing and each.promise in told]
    is_clear = bool(alike) and all(each.explanation == alike[0].explanation for each in alike)
    return Diagnosis(name=alike[0].name, explanation=alike[0].explanation) if is_clear else None
