"""Do the tasks take turns, and is each one's end told truly?"""

from contextlib import suppress
from inspect import getgeneratorstate

import pytest
from kit import rng

from round_robin_tasks import Outcome, run_all


class Shutdown(BaseException):
    """Not an Exception, like KeyboardInterrupt and asyncio's CancelledError."""


def job(trace, name, steps, result=None):
    """A task with so many steps, which notes each of them; between two steps there is a yield."""
    for step in range(1, steps + 1):
        if step > 1:
            yield
        trace.append(f"{name}{step}")
    return result


def failing_job(trace, name, steps, error):
    """The same, and then the error is raised in the next step."""
    for step in range(1, steps + 1):
        trace.append(f"{name}{step}")
        yield
    raise error


def careful_job(trace, name):
    """A task that goes on for long, and notes when it is told to stop."""
    try:
        for step in range(1, 100):
            trace.append(f"{name}{step}")
            yield
    finally:
        trace.append(f"{name} closed")


def job_without_yield(result):
    """A task that never yields."""
    return result
    yield


def turns(lengths):
    """The steps of jobs with these lengths, round by round."""
    longest = max(lengths.values())
    return [f"{name}{step}" for step in range(1, longest + 1) for name in lengths if step <= lengths[name]]


# --- Turns


@pytest.mark.task(1)
def test_tasks_take_turns():
    """In each round every task makes one step, up to its next yield, in the order of the mapping. Then the next round
    begins."""
    trace = []
    run_all({"a": job(trace, "a", 3), "b": job(trace, "b", 3), "c": job(trace, "c", 3)})
    assert trace == ["a1", "b1", "c1", "a2", "b2", "c2", "a3", "b3", "c3"]


@pytest.mark.task(1)
def test_a_finished_task_leaves_the_round():
    """A task that has ended drops out. All the others go on as before: nobody is left out, and nobody comes twice in a
    round."""
    trace = []
    run_all({"a": job(trace, "a", 1), "b": job(trace, "b", 3), "c": job(trace, "c", 2), "d": job(trace, "d", 3)})
    assert trace == ["a1", "b1", "c1", "d1", "b2", "c2", "d2", "b3", "d3"]


@pytest.mark.task(1)
def test_any_number_of_tasks_takes_turns():
    """Whatever the number of tasks and the lengths, each round goes once through all that have not ended yet."""
    random = rng("turns")
    lengths = dict(zip(random.sample("abcdefgh", 6), [1, *random.sample(range(2, 9), 5)], strict=True))
    trace = []
    expected = turns(lengths)
    run_all({name: job(trace, name, steps) for name, steps in lengths.items()})
    assert trace == expected


@pytest.mark.task(1)
def test_a_task_without_yield_needs_one_turn():
    """A task that never yields runs to its end in its first turn, and others have theirs as usual."""
    trace = []
    run_all({"a": job(trace, "a", 2), "b": job(trace, "b", 1), "c": job(trace, "c", 2)})
    assert trace == ["a1", "b1", "c1", "a2", "c2"]


@pytest.mark.task(1)
def test_no_tasks_have_no_outcomes():
    """Without any tasks there is nothing to do: the answer is an empty dictionary."""
    assert run_all({}) == {}


# --- Results


@pytest.mark.task(2)
def test_an_outcome_has_named_fields():
    """The caller reads outcome.result and outcome.error, so an Outcome must come back and not just a pair."""
    outcomes = run_all({"a": job([], "a", 2, result="apple")})
    assert isinstance(outcomes["a"], Outcome)


@pytest.mark.task(2)
def test_a_task_that_returns_has_not_failed():
    """Coming to the end is no error: the error in the outcome of a task that has returned is None."""
    outcomes = run_all({"a": job([], "a", 2, result="apple"), "b": job([], "b", 1)})
    assert outcomes["a"].error is None
    assert outcomes["b"].error is None


@pytest.mark.task(2)
def test_what_a_task_returns_is_its_result():
    """The result in the outcome of a task is what the task has returned."""
    outcomes = run_all({"a": job([], "a", 2, result="apple"), "b": job([], "b", 1, result="berry")})
    assert outcomes["a"].result == "apple"
    assert outcomes["b"].result == "berry"


@pytest.mark.task(2)
def test_false_results_are_results():
    """0, an empty list or None is a result like any other: every task that has ended has an outcome."""
    outcomes = run_all({"a": job_without_yield(0), "b": job([], "b", 2, result=[]), "c": job([], "c", 2, result=None)})
    assert outcomes == {"a": Outcome(0, None), "b": Outcome([], None), "c": Outcome(None, None)}


@pytest.mark.task(2)
def test_the_result_is_the_same_object():
    """The result is what the task returned, not a copy of it."""
    basket = ["apple"]
    outcomes = run_all({"a": job([], "a", 2, result=basket)})
    assert outcomes["a"].result is basket


@pytest.mark.task(2)
def test_outcomes_are_in_the_order_of_the_mapping():
    """The outcomes stand in the order in which the caller has named the tasks, whichever task has ended first."""
    outcomes = run_all({"slow": job([], "s", 5), "quick": job([], "q", 1), "medium": job([], "m", 3)})
    assert list(outcomes) == ["slow", "quick", "medium"]


# --- Errors


@pytest.mark.task(3)
def test_an_error_is_an_outcome_too():
    """An Exception that a task raises does not come out of run_all(): it ends this task, and is the error in its
    outcome."""
    outcomes = run_all({"a": failing_job([], "a", 1, ValueError("rotten"))})
    assert type(outcomes["a"].error) is ValueError


@pytest.mark.task(3)
def test_a_failed_task_has_no_result():
    """A task that has failed has returned nothing: the result in its outcome is None."""
    outcomes = run_all({"a": failing_job([], "a", 1, ValueError("rotten"))})
    assert outcomes["a"].result is None


@pytest.mark.task(3)
def test_the_error_is_the_same_object():
    """The error in the outcome is the very object that the task has raised: neither a text nor a new exception."""
    error = ValueError("rotten")
    outcomes = run_all({"a": failing_job([], "a", 2, error)})
    assert outcomes["a"].error is error


@pytest.mark.task(3)
def test_a_failing_task_does_not_stop_the_others():
    """What happens to one task is no concern of the others: they keep their turns and come to their own end."""
    trace = []
    outcomes = run_all(
        {
            "a": job(trace, "a", 3, result="apple"),
            "b": failing_job(trace, "b", 1, ValueError("rotten")),
            "c": job(trace, "c", 3, result="cherry"),
        }
    )
    assert trace == ["a1", "b1", "c1", "a2", "c2", "a3", "c3"]
    assert (outcomes["a"], outcomes["c"]) == (Outcome("apple", None), Outcome("cherry", None))


@pytest.mark.task(3)
def test_every_error_is_kept():
    """Several tasks may fail, and each of them has its own error, also one that fails in its very first step."""
    first, second = ValueError("rotten"), KeyError("lost")
    a, b, c = failing_job([], "a", 0, first), job([], "b", 2), failing_job([], "c", 2, second)
    outcomes = run_all({"a": a, "b": b, "c": c})
    assert list(outcomes) == ["a", "b", "c"]
    assert outcomes["a"].error is first
    assert outcomes["c"].error is second


@pytest.mark.task(3)
def test_an_exception_that_is_returned_is_a_result():
    """A task may return an exception object. It has not failed: what is returned is a result, whatever it is."""
    returned = ValueError("only an example")
    outcomes = run_all({"a": job([], "a", 2, result=returned)})
    assert (outcomes["a"].result is returned, outcomes["a"].error) == (True, None)


@pytest.mark.task(3)
def test_a_task_that_steps_itself_fails_like_any_other():
    """A generator that is running cannot be advanced a second time: Python raises ValueError inside the task. That is
    an error of this task, and the others go on."""
    trace, tasks = [], {}

    def impatient():
        yield
        next(tasks["a"])

    tasks.update(a=impatient(), b=job(trace, "b", 3))
    outcomes = run_all(tasks)
    assert type(outcomes["a"].error) is ValueError
    assert trace == ["b1", "b2", "b3"]


# --- What is no Exception


@pytest.mark.task(4)
@pytest.mark.parametrize("kind", [KeyboardInterrupt, Shutdown])
def test_what_is_no_exception_comes_out(kind):
    """KeyboardInterrupt and its like are no errors of a task: somebody wants the whole program to stop. Such an
    exception comes out of run_all(), as the same object."""
    error = kind("stop everything")
    with pytest.raises(kind) as caught:
        run_all({"a": job([], "a", 3), "b": failing_job([], "b", 1, error), "c": job([], "c", 3)})
    assert caught.value is error


@pytest.mark.task(4)
def test_it_comes_out_at_once():
    """When the whole run is to stop, no task gets another turn."""
    trace = []
    tasks = {"a": job(trace, "a", 9), "b": failing_job(trace, "b", 1, Shutdown()), "c": job(trace, "c", 9)}
    with suppress(Shutdown):
        run_all(tasks)
    assert trace == ["a1", "b1", "c1", "a2"]


@pytest.mark.task(4)
@pytest.mark.parametrize("kind", [KeyboardInterrupt, Shutdown])
def test_all_other_tasks_are_closed_first(kind):
    """Before the exception comes out, whatever its kind, every task that has not ended is closed, so that it can clean
    up. (Here tasks a and c are kept by the test: nobody but run_all() will close them.)"""
    trace = []
    tasks = {"a": careful_job(trace, "a"), "b": failing_job(trace, "b", 1, kind()), "c": careful_job(trace, "c")}
    with suppress(kind):
        run_all(tasks)
    cleaned_up = sorted(trace[4:])
    assert cleaned_up == ["a closed", "c closed"]


@pytest.mark.task(4)
def test_a_task_that_never_had_a_turn_is_closed_too():
    """A task whose first turn has not come yet is closed like the others: its state is GEN_CLOSED, and it can never
    start."""
    tasks = {"a": failing_job([], "a", 0, Shutdown()), "b": job([], "b", 3)}
    with suppress(Shutdown):
        run_all(tasks)
    assert getgeneratorstate(tasks["b"]) == "GEN_CLOSED"


# --- Around it


@pytest.mark.task(5)
def test_the_mapping_is_left_as_it_was():
    """The mapping belongs to the caller: afterwards it holds the same tasks under the same names, in the same order."""
    tasks = {"a": job([], "a", 1), "b": failing_job([], "b", 1, ValueError("rotten")), "c": job([], "c", 3)}
    before = list(tasks.items())
    run_all(tasks)
    assert list(tasks.items()) == before


@pytest.mark.task(5)
def test_a_task_may_run_tasks_of_its_own():
    """A task can call run_all() itself: every call has its own tasks and outcomes."""
    trace = []

    def foreman():
        trace.append("f1")
        yield
        outcomes = run_all({"x": job(trace, "x", 2, result=1), "y": job(trace, "y", 2, result=2)})
        yield
        return sum(outcome.result for outcome in outcomes.values())

    outcomes = run_all({"foreman": foreman(), "b": job(trace, "b", 3)})
    assert trace == ["f1", "b1", "x1", "y1", "x2", "y2", "b2", "b3"]
    assert outcomes == {"foreman": Outcome(3, None), "b": Outcome(None, None)}
