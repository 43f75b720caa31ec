"""Which misconception an attempt behaves like: task by task, and never by a likeness."""

from dataclasses import replace

from grader.judge.diagnosis import find_misconceptions, see
from grader.model import CodeWords, Misconception, Outcome, TestResult

TASKS = {"a": 1, "b": 1, "c": 2, "d": 3}


def attempt(unwritten=(), *, same_inputs=True, **behaviours):
    """An attempt that fails the tests that are named, each with its behaviour, and passes the others."""
    failing = {*behaviours, *unwritten}
    tests = [
        TestResult(
            id=name,
            task=task,
            outcome=Outcome.FAILED if name in failing else Outcome.PASSED,
            weight=1.0,
            unwritten="f" if name in unwritten else "",
        )
        for name, task in TASKS.items()
    ]
    return see(tests, behaviours, same_inputs=same_inputs)


def known(name, drawn=(), **behaves):
    return Misconception(name=name, behaves=behaves, drawn=drawn, explanation={"en": f"{name}!"})


def names(seen, *misconceptions, module=b"", stub=b""):
    return [each.name for each in find_misconceptions(seen, misconceptions, TASKS.get, module, stub)]


def test_the_same_tests_with_the_same_behaviour_are_recognised():
    assert names(attempt(a="1", b="2"), known("one", a="1", b="2"), known("two", a="1")) == ["one"]


def test_another_behaviour_in_the_same_tests_is_not():
    assert names(attempt(a="1", b="3"), known("one", a="1", b="2")) == []


def test_a_test_more_or_less_in_the_same_task_is_another_cause():
    assert names(attempt(a="1", b="2"), known("one", a="1")) == []
    assert names(attempt(a="1"), known("one", a="1", b="2")) == []


def test_a_task_that_is_not_written_does_not_hide_what_is_wrong_with_another():
    assert names(attempt(unwritten=("c", "d"), a="1"), known("one", a="1", c="5")) == ["one"]


def test_a_test_that_passes_where_the_misconception_fails_speaks_against_it():
    assert names(attempt(unwritten=("d",), a="1"), known("one", a="1", c="5")) == []


def test_something_else_wrong_in_another_task_is_told_later():
    assert names(attempt(a="1", c="8"), known("one", a="1"), known("two", c="8")) == ["one"]


def test_what_explains_more_tests_comes_first():
    assert names(attempt(a="1", c="8"), known("one", a="1"), known("both", a="1", c="8")) == ["both"]


def test_two_that_behave_alike_are_told_as_two_and_three_are_not_told():
    alike = [known(name, a="1") for name in ("one", "two", "three")]
    assert names(attempt(a="1"), *alike[:2]) == ["one", "two"]
    assert names(attempt(a="1"), *alike) == []


def test_two_that_are_explained_alike_are_one():
    one, two = (replace(known(name, a="1"), explanation={"en": "It counts twice."}) for name in ("one", "two"))
    assert names(attempt(a="1"), one, two) == ["one"]


def test_with_other_inputs_only_what_does_not_depend_on_them_is_compared():
    drawn = known("one", drawn=("b",), a="1", b="2")
    assert names(attempt(same_inputs=False, a="1", b="7"), drawn) == ["one"]
    assert names(attempt(same_inputs=True, a="1", b="7"), drawn) == []
    assert names(attempt(same_inputs=False, a="7", b="7"), drawn) == []


def test_where_nothing_can_be_compared_nothing_is_said():
    assert names(attempt(same_inputs=False, a="7"), known("one", drawn=("a",), a="1")) == []
    assert names(attempt(a=""), known("one", a="")) == []


def test_nothing_is_recognised_in_what_passes_or_is_not_written():
    assert names(attempt(), known("one")) == []
    assert names(attempt(unwritten=("a",)), known("one", a="1")) == []


def test_an_explanation_that_speaks_of_words_that_are_not_in_the_code_is_not_shown():
    words = CodeWords(within=("f",), has=("break",), lacks=())
    one = replace(known("one", a="1"), words=words)
    assert names(attempt(a="1"), one, module=b"def f():\n    while 1:\n        break\n") == ["one"]
    assert names(attempt(a="1"), one, module=b"def f():\n    return 1\n") == []


def hanging(behaviours, *, not_run):
    """An attempt that hangs in one test, so that others were not run."""
    outcomes = {"hangs": Outcome.TIMED_OUT}
    tests = [
        TestResult(
            id=name,
            task=task,
            outcome=Outcome.NOT_RUN
            if name in not_run
            else outcomes.get(behaviours.get(name, ""), Outcome.FAILED)
            if name in behaviours
            else Outcome.PASSED,
            weight=1.0,
        )
        for name, task in TASKS.items()
    ]
    return see(tests, behaviours, same_inputs=True)


def test_what_was_not_run_since_an_earlier_test_hangs_speaks_for_nothing():
    seen = hanging({"a": "1", "b": "hangs"}, not_run={"c", "d"})
    assert names(seen, known("one", a="1", b="hangs", c="5", d="6"), known("two", a="1", c="5")) == ["one"]


def test_that_it_hangs_shows_no_misconception_alone():
    assert names(hanging({"a": "hangs"}, not_run={"b", "c", "d"}), known("one", a="hangs", b="2")) == []
