"""What an attempt is worth: weights, partial credit, status.  Values in, values out; no process is started here."""

import pytest

from grader.judge.scoring import fold, points, status_of, weigh
from grader.model import Ending, Evidence, Expectation, Outcome, Points, Status, TestRun, TestSpec


def expecting(*ids, stub_passes=()):
    return Expectation(tests=tuple(TestSpec(id=name) for name in ids), stub_passes=stub_passes)


def weights_of(tests):
    return {test.id: test.weight for test in tests}


def evidence(*outcomes, ending=Ending.EXITED, unknown=()):
    runs = tuple(TestRun(id=f"test_{number}", outcome=outcome) for number, outcome in enumerate(outcomes))
    return Evidence(ending=ending, tests=runs, unknown=unknown)


def judged(given, total, possible=10.0, weights=None):
    tests = weigh(expecting(*(f"test_{number}" for number in range(total))), weights or {})
    runs = fold(tests, given)
    status = status_of(given, runs)
    return status, points(possible, tests, runs, status)


def test_every_function_weighs_one_unless_told_otherwise():
    tests = weigh(expecting("test_a", "test_b", "TestC::test_c"), {"test_b": 3.0, "test_c": 0.5})
    assert weights_of(tests) == {"test_a": 1.0, "test_b": 3.0, "TestC::test_c": 0.5}


def test_parameters_share_the_weight_of_their_function():
    tests = weigh(expecting("test_a[1]", "test_a[2]", "test_a[x::y]", "test_a[4]", "test_b"), {"test_a": 2.0})
    assert weights_of(tests) == {"test_a[1]": 0.5, "test_a[2]": 0.5, "test_a[x::y]": 0.5, "test_a[4]": 0.5, "test_b": 1}


def test_what_the_stub_passes_weighs_nothing():
    tests = weigh(expecting("test_a", "test_b", stub_passes=("test_a",)), {"test_a": 5.0})
    assert weights_of(tests) == {"test_a": 0.0, "test_b": 1.0}


def test_a_parameter_that_the_stub_passes_leaves_the_others_their_share():
    tests = weigh(expecting("test_a[0]", "test_a[1]", stub_passes=("test_a[0]",)), {})
    assert weights_of(tests) == {"test_a[0]": 0.0, "test_a[1]": 0.5}


def test_a_stub_that_passes_everything_is_no_stub_and_every_test_counts():
    tests = weigh(expecting("test_a", "test_b", stub_passes=("test_a", "test_b")), {})
    assert weights_of(tests) == {"test_a": 1.0, "test_b": 1.0}


def test_the_list_of_tests_comes_from_the_exercise():
    given = Evidence(
        ending=Ending.EXITED,
        tests=(TestRun(id="test_invented", outcome=Outcome.PASSED), TestRun(id="test_b", outcome=Outcome.PASSED)),
    )
    runs = fold(expecting("test_a", "test_b").tests, given)
    assert [(run.id, run.outcome) for run in runs] == [("test_a", Outcome.NOT_RUN), ("test_b", Outcome.PASSED)]


def test_all_passed_earns_all_points():
    assert judged(evidence(Outcome.PASSED, Outcome.PASSED), 2) == (Status.PASSED, Points(earned=10.0, possible=10.0))


def test_part_of_the_tests_earns_part_of_the_points():
    status, earned = judged(evidence(Outcome.PASSED, Outcome.FAILED, Outcome.PASSED), 3)
    assert (status, earned) == (Status.FAILED, Points(earned=6.6667, possible=10.0))


def test_heavier_tests_earn_more():
    given = evidence(Outcome.PASSED, Outcome.FAILED)
    assert judged(given, 2, weights={"test_0": 3.0})[1].earned == 7.5
    assert judged(given, 2, weights={"test_1": 3.0})[1].earned == 2.5


@pytest.mark.parametrize("ending", [ending for ending in Ending if ending is not Ending.EXITED])
def test_a_process_that_ended_badly_keeps_what_it_had_earned(ending):
    status, earned = judged(evidence(Outcome.PASSED, ending=ending), 2)
    assert (status.value, earned.earned) == (ending.value, 5.0)


@pytest.mark.parametrize("ending", [ending for ending in Ending if ending is not Ending.EXITED])
def test_how_the_process_ended_comes_before_what_the_tests_say(ending):
    assert judged(evidence(Outcome.TIMED_OUT, Outcome.FAILED, ending=ending), 2)[0].value == ending.value


def test_a_test_that_timed_out_comes_before_one_that_failed():
    assert judged(evidence(Outcome.FAILED, Outcome.TIMED_OUT, Outcome.PASSED), 3)[0] is Status.TIMED_OUT


@pytest.mark.parametrize("outcome", [Outcome.FAILED, Outcome.ERROR, Outcome.NOT_RUN])
def test_one_test_that_did_not_pass_is_enough_to_fail(outcome):
    assert judged(evidence(Outcome.PASSED, outcome), 2)[0] is Status.FAILED


def test_a_test_that_is_not_in_the_evidence_fails_the_attempt():
    assert judged(evidence(Outcome.PASSED), 2) == (Status.FAILED, Points(earned=5.0, possible=10.0))


def test_evidence_of_tests_nobody_asked_for_does_not_pass():
    assert judged(evidence(Outcome.PASSED, unknown=("test_9",)), 1)[0] is Status.FAILED


def test_tampering_earns_nothing():
    tests = weigh(expecting("test_0"), {})
    runs = fold(tests, evidence(Outcome.PASSED))
    assert points(10.0, tests, runs, Status.TAMPERED) == Points(earned=0.0, possible=10.0)


def test_weights_of_nothing_but_zero_earn_nothing_until_everything_passes():
    weights = {"test_0": 0.0, "test_1": 0.0}
    assert judged(evidence(Outcome.PASSED, Outcome.FAILED), 2, weights=weights)[1].earned == 0.0
    assert judged(evidence(Outcome.PASSED, Outcome.PASSED), 2, weights=weights)[1].earned == 10.0
