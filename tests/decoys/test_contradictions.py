"""What the outcomes of decoys say: evidence made by hand, a rule a test.  No process is started here."""

from dataclasses import replace

import pytest

from grader.decoys.candidates import MixedSuite, Twin
from grader.decoys.contradictions import (
    count_as_failed,
    find_contradictions,
    find_passed_by_own_equality,
    find_passing_only_alone,
    find_unsettled,
    have_all_passed,
    remove_decoys,
)
from grader.model import Ending, Evidence, Outcome, TestRun, Trace

ENTERED, REACHED, LEFT = 1, 3, 5
DECOY_ENTERED, DECOY_REACHED = 2, 4
COMPARED = 7
SOURCE = "assert f(3) == 6"

REAL, DECOY = "test_00000000000a", "test_00000000000b"
ALONE = "test_00000000000c"


def mixed(*, certain=True, prefix="", leaves=False):
    """`test_it` with a decoy, and `test_alone` without."""
    twin = Twin(f"{prefix}test_it", (ENTERED, DECOY_ENTERED), (REACHED, DECOY_REACHED), certain, SOURCE, COMPARED)
    return MixedSuite(
        suite=b"",
        names={REAL: ("test_it", False), DECOY: ("test_it", True), ALONE: ("test_alone", False)},
        twins={twin.key: twin},
        entered={twin.key: ENTERED, f"{prefix}test_alone": 9},
        left={twin.key: LEFT} if leaves else {},
        changing=(),
        lines={40: 4, 50: 5},
    )


def real(outcome=Outcome.PASSED, marks=(ENTERED, REACHED), name=REAL):
    return TestRun(id=name, outcome=outcome, marks=marks)


def decoy(outcome=Outcome.FAILED, marks=(DECOY_ENTERED, DECOY_REACHED), name=DECOY):
    return TestRun(id=name, outcome=outcome, marks=marks)


def told(*tests, ending=Ending.EXITED, certain=True, prefix=""):
    return find_contradictions(mixed(certain=certain, prefix=prefix), Evidence(ending=ending, tests=tests))


def equal(*tests):
    return find_passed_by_own_equality(mixed(), Evidence(ending=Ending.EXITED, tests=tests))


def test_a_test_that_passed_by_the_word_of_the_module_s_own_object_is_told():
    (why,) = equal(real(marks=(ENTERED, REACHED, COMPARED)), decoy()).values()
    assert SOURCE in why


@pytest.mark.parametrize(
    "tests",
    [
        (real(), decoy()),
        (real(Outcome.FAILED, marks=(ENTERED, REACHED, COMPARED)),),
        (real(marks=(ENTERED, REACHED, COMPARED, -COMPARED)),),
        (real(), decoy(Outcome.PASSED, marks=(DECOY_ENTERED, DECOY_REACHED, COMPARED))),
        (real(marks=(ENTERED, COMPARED), name=ALONE),),
    ],
    ids=["no word", "a test that failed", "no plain value", "the decoy", "a test without one"],
)
def test_no_word_is_given_for(tests):
    assert equal(*tests) == {}


NOT_PASSED = [outcome for outcome in Outcome if outcome is not Outcome.PASSED]

# --- a run with decoys and one without


def ran(*passed, ending=Ending.EXITED, unknown=()):
    outcomes = {name: Outcome.PASSED if name in passed else Outcome.FAILED for name in "abcd"}
    tests = tuple(TestRun(id=name, outcome=outcome) for name, outcome in outcomes.items())
    return Evidence(ending=ending, tests=tests, unknown=unknown)


def test_all_have_passed_when_each_did_and_the_run_came_to_its_end():
    assert have_all_passed(ran(*"abcd"), "abcd")
    assert have_all_passed(ran(*"abc"), "abc")
    assert not have_all_passed(ran(*"abc"), "abcd")
    assert not have_all_passed(ran(*"abcd"), "abcde")
    assert not have_all_passed(ran(*"abcd", ending=Ending.CRASHED), "abcd")
    assert not have_all_passed(ran(*"abcd", unknown=("e",)), "abcd")


def test_tests_that_pass_only_without_decoys_are_odd_where_they_are_many_or_everything_passes():
    told = "passes only where no other test is beside it"
    assert find_passing_only_alone(ran(*"abc"), ran("c")) == {name: f"{name} {told}" for name in "ab"}
    assert find_passing_only_alone(ran(*"abcd"), ran(*"bcd")) == {"a": f"a {told}"}
    assert find_passing_only_alone(ran(*"abc"), ran(*"bc")) == {}
    assert find_passing_only_alone(ran("a"), ran(*"abcd")) == {}


def test_what_passed_where_others_hung_is_unsettled_until_it_came_to_an_end_beside_the_decoys():
    late = {"c": Outcome.TIMED_OUT, "d": Outcome.TIMED_OUT}
    plain, beside = hung(ran(*"ab"), late), hung(ran("a"), late | {"b": Outcome.NOT_RUN})
    assert find_unsettled(plain, beside) == {"a", "b"}
    assert find_unsettled(plain, plain) == set()
    assert find_unsettled(plain, hung(ran("a"), late)) == set(), "one that failed came to an end"
    assert find_unsettled(plain, replace(beside, ending=Ending.CRASHED)) == {"a", "b"}, "whatever ended it"


def hung(evidence, outcomes):
    return replace(
        evidence, tests=tuple(replace(each, outcome=outcomes.get(each.id, each.outcome)) for each in evidence.tests)
    )


def test_what_does_not_count_has_failed_and_all_else_stays():
    told = count_as_failed(ran(*"abc"), {"b": "why"})
    assert [run.id for run in told.tests if run.outcome is Outcome.PASSED] == ["a", "c"]
    assert [run.id for run in told.tests] == [*"abcd"]


# --- what no honest module causes


def test_a_test_that_passed_while_its_decoy_failed_is_believed():
    assert told(real(), decoy()) == {}


@pytest.mark.parametrize("certain", [True, False])
def test_a_test_and_its_decoy_cannot_both_reach_and_pass_the_assertion(certain):
    found = told(real(), decoy(Outcome.PASSED), certain=certain)
    assert found == {"test_it": f"test_it passed, and so did its contradiction: {SOURCE}"}


@pytest.mark.parametrize("order", [1, -1])
def test_the_order_in_which_the_two_ran_says_nothing(order):
    assert told(*[real(), decoy(Outcome.PASSED)][::order]) != {}
    assert told(*[real(), decoy()][::order]) == {}


@pytest.mark.parametrize("marks", [(), (DECOY_REACHED - 100,), (ENTERED, REACHED)])
@pytest.mark.parametrize("certain", [True, False])
def test_a_decoy_cannot_pass_without_having_been_run(marks, certain):
    found = told(real(), decoy(Outcome.PASSED, marks), certain=certain)
    assert found == {"test_it": f"test_it passed, and so did its contradiction without having been run: {SOURCE}"}


def test_a_test_cannot_pass_without_having_been_run():
    assert told(real(marks=()), decoy()) == {"test_it": "test_it passed without having been run"}


@pytest.mark.parametrize(
    ("left", "told"), [((), {"test_it": "test_it passed without coming to its end"}), ((LEFT,), {})]
)
def test_a_test_cannot_pass_without_having_come_to_its_end(left, told):
    tests = real(marks=(ENTERED, REACHED, *left)), decoy()
    assert find_contradictions(mixed(leaves=True), Evidence(ending=Ending.EXITED, tests=tests)) == told


def test_a_test_without_a_decoy_cannot_either():
    assert told(real(name=ALONE, marks=())) == {"test_alone": "test_alone passed without having been run"}
    assert told(real(name=ALONE, marks=(9,))) == {}


def test_a_test_cannot_pass_without_coming_to_an_assertion_that_it_always_comes_to():
    found = told(real(marks=(ENTERED,)), decoy())
    assert found == {"test_it": f"test_it passed without coming to its own assertion: {SOURCE}"}


def test_a_decoy_cannot_be_missing_where_the_run_came_to_its_end():
    assert told(real()) == {"test_it": "test_it passed, and its decoy did not run"}
    assert told(real(), decoy(Outcome.NOT_RUN, ())) == {"test_it": "test_it passed, and its decoy did not run"}


def test_one_sentence_is_told_and_it_is_the_strongest():
    assert told(real(marks=()), decoy(Outcome.PASSED)) == {"test_it": "test_it passed without having been run"}
    assert told(real(marks=(REACHED,)))["test_it"] == "test_it passed without having been run"
    found = told(real(marks=(ENTERED,)), decoy(Outcome.PASSED))
    assert found["test_it"].startswith("test_it passed without coming to its own assertion")


# --- what an honest module may cause


@pytest.mark.parametrize("outcome", NOT_PASSED)
@pytest.mark.parametrize("marks", [(), (ENTERED,), (ENTERED, REACHED)])
def test_a_test_that_did_not_pass_contradicts_nothing(outcome, marks):
    """Whoever is wrong may be wrong in just the way that the decoy asks for."""
    assert told(real(outcome, marks), decoy(Outcome.PASSED)) == {}
    assert told(real(outcome, marks)) == {}


def test_a_decoy_without_its_test_contradicts_nothing():
    assert told(decoy(Outcome.PASSED)) == {}


@pytest.mark.parametrize("outcome", [Outcome.FAILED, Outcome.ERROR, Outcome.TIMED_OUT])
@pytest.mark.parametrize("marks", [(), (DECOY_ENTERED,), (DECOY_ENTERED, DECOY_REACHED)])
def test_a_decoy_may_end_in_any_way_but_by_passing(outcome, marks):
    assert told(real(), decoy(outcome, marks)) == {}


def test_an_assertion_in_a_loop_need_not_be_reached():
    """An empty iterator passes a test that looks at every item, and its decoy."""
    unreached = real(marks=(ENTERED,)), decoy(Outcome.PASSED, (DECOY_ENTERED,))
    assert told(*unreached, certain=False) == {}


def test_an_assertion_that_is_always_reached_must_be_by_a_decoy_as_well():
    found = told(real(), decoy(Outcome.PASSED, (DECOY_ENTERED,)))
    assert found == {"test_it": f"test_it passed, and so did its contradiction without having been run: {SOURCE}"}


def test_an_assertion_that_only_the_test_reached_says_nothing_where_it_need_not_be():
    assert told(real(), decoy(Outcome.PASSED, (DECOY_ENTERED,)), certain=False) == {}


@pytest.mark.parametrize("ending", [ending for ending in Ending if ending is not Ending.EXITED])
def test_a_decoy_may_be_missing_where_the_run_was_cut_short(ending):
    assert told(real(), ending=ending) == {}
    assert told(real(), decoy(Outcome.NOT_RUN, ()), ending=ending) == {}


@pytest.mark.parametrize("ending", Ending)
def test_how_a_run_ended_excuses_nothing_else(ending):
    assert told(real(), decoy(Outcome.PASSED), ending=ending) != {}
    assert told(real(marks=()), decoy(), ending=ending) != {}
    assert told(real(marks=(ENTERED,)), decoy(), ending=ending) != {}


# --- which test it is


def test_every_parameter_is_weighed_against_its_own_decoy():
    tests = (
        real(name=f"{REAL}[one]"),
        decoy(name=f"{DECOY}[one]"),
        real(name=f"{REAL}[two::2[x]]"),
        decoy(Outcome.PASSED, name=f"{DECOY}[two::2[x]]"),
        real(name=f"{REAL}[three]"),
    )
    found = told(*tests)
    assert set(found) == {"test_it[two::2[x]]", "test_it[three]"}
    assert found["test_it[two::2[x]]"].startswith("test_it[two::2[x]] passed, and so did its contradiction: ")
    assert found["test_it[three]"] == "test_it[three] passed, and its decoy did not run"


def test_a_method_is_known_by_its_class():
    tests = real(name=f"TestMany::{REAL}"), decoy(Outcome.PASSED, name=f"TestMany::{DECOY}")
    assert set(told(*tests, prefix="TestMany::")) == {"TestMany::test_it"}


def test_a_method_that_another_class_inherits_has_no_decoy_there():
    """Its marks are those of the class that it stands in, by whose key it is known."""
    inherited = real(name=f"TestMore::{REAL}"), decoy(Outcome.PASSED, name=f"TestMore::{DECOY}")
    assert told(*inherited, prefix="TestMany::") == {}


def test_what_was_invented_is_left_to_the_score():
    assert told(real(), decoy(), TestRun(id="test_invented", outcome=Outcome.PASSED)) == {}


def test_nothing_at_all_contradicts_nothing():
    for ending in Ending:
        assert told(ending=ending) == {}


# --- the evidence without its decoys


def test_only_the_suite_s_own_tests_are_left_by_their_own_names():
    evidence = Evidence(
        ending=Ending.EXITED,
        exit_code=1,
        tests=(real(), decoy(), real(name=ALONE, outcome=Outcome.FAILED)),
        collected=(REAL, DECOY, ALONE),
    )
    left = remove_decoys(mixed(), evidence)
    assert [(test.id, test.outcome) for test in left.tests] == [("test_it", "passed"), ("test_alone", "failed")]
    assert left.collected == ("test_it", "test_alone")
    assert (left.ending, left.exit_code) == (Ending.EXITED, 1)


def test_parameters_and_classes_stay_as_they_are():
    tests = real(name=f"TestMany::{REAL}[a-1]"), decoy(name=f"TestMany::{DECOY}[a-1]")
    left = remove_decoys(mixed(prefix="TestMany::"), Evidence(ending=Ending.EXITED, tests=tests))
    assert [test.id for test in left.tests] == ["TestMany::test_it[a-1]"]


def test_what_was_not_asked_for_is_told_by_its_own_name_and_once():
    evidence = Evidence(ending=Ending.EXITED, unknown=(DECOY, REAL, "test_invented"))
    assert remove_decoys(mixed(), evidence).unknown == ("test_it", "test_invented")


def test_lines_and_texts_are_those_of_the_suite():
    trace = Trace(
        kind="AssertionError", text=f"in {REAL}", line=7, suite_line=40, op="==", left=f"<{REAL}>", right=f"<{DECOY}>"
    )
    failed = replace(real(Outcome.FAILED), trace=trace, output=f"PASSED {REAL}[1] {DECOY} test_other")
    halt = Trace(kind="SystemExit", text=DECOY, suite_line=50)
    left = remove_decoys(mixed(), Evidence(ending=Ending.CRASHED, tests=(failed,), halt=halt))
    (test,) = left.tests
    assert test.trace == replace(trace, text="in test_it", suite_line=4, left="<test_it>", right="<test_it>")
    assert test.output == "PASSED test_it[1] test_it test_other"
    assert left.halt == replace(halt, text="test_it", suite_line=5)


def test_a_line_that_nobody_knows_and_no_line_at_all_stay():
    for line in (None, 999):
        failed = replace(real(Outcome.FAILED), trace=Trace(kind="ValueError", suite_line=line))
        (test,) = remove_decoys(mixed(), Evidence(ending=Ending.EXITED, tests=(failed,))).tests
        assert test.trace.suite_line == line


def ending_of(*tests, ending=Ending.TIMED_OUT):
    return remove_decoys(mixed(), Evidence(ending=ending, tests=tests)).ending


def test_a_decoy_that_hangs_costs_nothing():
    assert ending_of(real(), decoy(Outcome.TIMED_OUT)) is Ending.EXITED


def test_a_test_that_hangs_is_not_excused_by_its_decoy():
    assert ending_of(real(Outcome.TIMED_OUT), decoy(Outcome.TIMED_OUT)) is Ending.TIMED_OUT
    assert ending_of(real(), real(Outcome.TIMED_OUT, name=ALONE), decoy(Outcome.TIMED_OUT)) is Ending.TIMED_OUT


def test_a_run_that_hung_outside_of_any_decoy_is_not_excused():
    assert ending_of(real(), decoy()) is Ending.TIMED_OUT
    assert ending_of() is Ending.TIMED_OUT


@pytest.mark.parametrize("ending", [Ending.CRASHED, Ending.FLOODED, Ending.OUT_OF_MEMORY])
def test_no_other_ending_is_excused(ending):
    assert ending_of(real(), decoy(Outcome.TIMED_OUT), ending=ending) is ending
