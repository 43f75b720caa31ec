"""A verdict for readers: which test first, its title, what happened in it.  Pure."""

import unicodedata
from collections.abc import Iterator
from difflib import get_close_matches

from grader.judge.fact_words import render
from grader.judge.sentences import explain, reason
from grader.judge.time_limits import explain_lateness
from grader.model import Exercise, Outcome, Status, TestResult, Verdict
from grader.pack.suites import function_of, functions, of_test


def first_failing(verdict: Verdict) -> TestResult | None:
    """Return the first test that does not pass: what is written before what is not, by task, in the suite's order."""
    failing = [test for test in verdict.tests if test.outcome is not Outcome.PASSED]
    return min(failing, key=_urgency, default=None)


def _urgency(test: TestResult) -> tuple[bool, bool, int]:
    return test.outcome is Outcome.NOT_RUN, bool(test.unwritten), test.task or 0


def title_of(exercise: Exercise, test_id: str, lang: str = "en") -> str:
    """`test_it_stays_finished[3]` → `it stays finished [3]`; in Korean the title that the pack has, if it has one."""
    korean = of_test(exercise.korean_titles, test_id) if lang == "ko" else None
    parameters = f" [{test_id.partition('[')[2]}" if "[" in test_id else ""
    return f"{korean or _sentence(test_id)}{parameters}"


def _sentence(test_id: str) -> str:
    """Test names are sentences."""
    name = function_of(test_id)
    return name.removeprefix("test_").removeprefix("test").replace("_", " ").strip() or name


def find_test(exercise: Exercise, name: str) -> str:
    """Return the id of the test that has this title, in either language; an id is returned as it is."""
    told = unicodedata.normalize("NFC", name).strip()
    found = {path: rest for path, title in _titles(exercise) if (rest := _parameters_behind(title, told)) is not None}
    if not found:
        return _unsentence(told)
    path, parameters = next(iter(found.items()))
    is_one_of_many = sum(function_of(each) == function_of(path) for each in functions(exercise.suite)) > 1
    return f"{path if is_one_of_many and len(found) == 1 else function_of(path)}{parameters}"


def _unsentence(told: str) -> str:
    """The id of a test that is not read from the suite: `it stays finished [3]` → `test_it_stays_finished[3]`."""
    words, bracket, parameters = told.partition("[")
    if " " not in told or told.startswith("test_"):
        return told
    return f"test_{words.strip().replace(' ', '_')}{bracket}{parameters}"


def _titles(exercise: Exercise) -> Iterator[tuple[str, str]]:
    """Each test's path with its titles."""
    for path in functions(exercise.suite):
        yield from ((path, title_of(exercise, path, lang)) for lang in ("ko", "en"))


def _parameters_behind(title: str, told: str) -> str | None:
    """Return the parameters behind a title, empty or `[3]`; None for another title or other words behind it."""
    begin = unicodedata.normalize("NFC", title)
    rest = told.removeprefix(begin).strip()
    return rest if told.startswith(begin) and (not rest or rest.startswith("[")) else None


def nearest_title(exercise: Exercise, name: str, lang: str = "en") -> str:
    """Return the title that a name may be meant for; empty where none is like it."""
    titles = [title_of(exercise, path, lang) for path in functions(exercise.suite)]
    return next(iter(get_close_matches(name.partition("[")[0], titles, n=1)), "")


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
