"""Does run_stages pass on what the stages yield, and keep what they return?"""

from itertools import islice

import pytest
from kit import Endless, Source, endless, failing, rng, take

from collect_returns import run_stages


def stage_of(items, result):
    """A stage: a function without arguments that makes a generator. It yields the items, then returns the result."""

    def stage():
        yield from items
        return result

    return stage


def announced(name, stage, made):
    """The same stage, but it writes its name into the list `made` whenever it is called."""

    def announced_stage():
        made.append(name)
        return stage()

    return announced_stage


def returned_by(generator):
    """Run the generator to its end: StopIteration carries what it returned."""
    for _ in range(1000):
        try:
            next(generator)
        except StopIteration as stop:
            return stop.value
    raise Endless("more than 1000 items came out: the generator never ends")


@pytest.mark.task(1)
def test_the_items_of_all_stages_come_out_in_order():
    """All items of the first stage come out, then all items of the second, and so on."""
    download = stage_of(["10 %", "100 %"], "data.zip")
    unpack = stage_of(["unpacking"], 3)
    assert take(run_stages(download, unpack)) == ["10 %", "100 %", "unpacking"]
    random = rng("items in order")
    a, b, c = [[random.randrange(100) for _ in range(random.randrange(1, 7))] for _ in range(3)]
    assert take(run_stages(stage_of(a, "a"), stage_of(b, "b"), stage_of(c, "c"))) == [*a, *b, *c]


@pytest.mark.task(1)
def test_return_values_are_not_items():
    """A loop over run_stages, or list(), sees only what the stages yield: return values are not items."""
    count = rng("not items").randrange(100, 1000)
    assert take(run_stages(stage_of(["a", "b"], count), stage_of(["c"], count + 1))) == ["a", "b", "c"]
    assert take(run_stages(stage_of([], count))) == []


@pytest.mark.task(1)
def test_items_are_passed_on_one_by_one():
    """An item goes out as soon as its stage yields it: do not run a stage to its end first, it may be endless."""
    ticks = Source(endless(), at_most=3, name="ticks")
    assert list(islice(run_stages(stage_of(ticks, "never")), 3)) == [0, 1, 2]


@pytest.mark.task(1)
def test_a_stage_is_made_only_when_its_turn_comes():
    """Calling a stage can be costly: do not call the next one before the current one has ended."""
    made = []
    first = announced("first", stage_of([1, 2], "one"), made)
    second = announced("second", stage_of([3], "two"), made)
    running = run_stages(first, second)
    assert [next(running), next(running)] == [1, 2]
    assert made == ["first"]
    assert next(running) == 3


@pytest.mark.task(1)
def test_a_finished_run_stays_finished():
    """After the last stage every further request raises StopIteration: a run never starts over."""
    running = run_stages(stage_of([1], "one"), stage_of([2], "two"))
    assert take(running) == [1, 2]
    with pytest.raises(StopIteration):
        next(running)
    with pytest.raises(StopIteration):
        next(running)
    assert take(running) == []


@pytest.mark.task(2)
def test_it_returns_what_the_stages_returned():
    """Keep the return value of every stage, in order. A for loop swallows StopIteration, and the return value
    that it carries is gone with it."""
    assert returned_by(run_stages(stage_of("ab", 2), stage_of("cde", 3))) == [2, 3]
    results = [rng("returned").randrange(1, 100) for _ in range(4)]
    stages = [stage_of(["working"], result) for result in results]
    assert returned_by(run_stages(*stages)) == results


@pytest.mark.task(2)
def test_the_results_arrive_as_a_return_value():
    """The list of results is what run_stages returns, so that whoever delegates to it receives the list."""

    def boss():
        results = yield from run_stages(stage_of("ab", 2), stage_of("c", 1))
        return f"The boss received {results}"

    assert take(boss()) == ["a", "b", "c"]
    assert returned_by(boss()) == "The boss received [2, 1]"


@pytest.mark.task(2)
def test_a_stage_that_yields_nothing_still_delivers_its_result():
    """A stage may have a result without having a single item: its result belongs into the list."""
    assert returned_by(run_stages(stage_of([], 7))) == [7]
    assert returned_by(run_stages(stage_of("ab", 2), stage_of([], 0), stage_of("c", 1))) == [2, 0, 1]


@pytest.mark.task(2)
def test_none_has_its_place_in_the_list():
    """A stage without a return statement returns None. Each stage has its place in the list, whatever it returned."""

    def without_return():
        yield "working"

    assert returned_by(run_stages(without_return)) == [None]
    assert returned_by(run_stages(stage_of("a", 1), without_return, stage_of("b", 0))) == [1, None, 0]
    assert returned_by(run_stages(stage_of("a", ""), stage_of("b", []), stage_of("c", False))) == ["", [], False]


@pytest.mark.task(2)
def test_a_result_may_be_a_list():
    """One stage, one entry: a result that is itself a list stays in one piece."""
    found = ["x.py", "y.py"]
    assert returned_by(run_stages(stage_of("a", found), stage_of("b", "done"))) == [["x.py", "y.py"], "done"]
    assert returned_by(run_stages(stage_of("a", found)))[0] is found
    assert found == ["x.py", "y.py"]


@pytest.mark.task(2)
def test_without_stages_the_list_is_empty():
    """With no stages there is nothing to yield, and the list of results is empty: it is still a list, not None."""
    assert take(run_stages()) == []
    assert returned_by(run_stages()) == []


@pytest.mark.task(2)
def test_a_run_can_be_a_stage_itself():
    """run_stages keeps the promise that it expects from its stages, so a run can be a stage of another run."""

    def inner():
        return run_stages(stage_of([1], "one"), stage_of([2], "two"))

    assert take(run_stages(inner, stage_of([3], "three"))) == [1, 2, 3]
    assert returned_by(run_stages(inner, stage_of([3], "three"))) == [["one", "two"], "three"]


@pytest.mark.task(2)
def test_a_stage_is_called_once():
    """Items and result come out of one and the same call: call a stage again for its result, and its work is
    done twice."""
    made = []
    first = announced("first", stage_of([1, 2], "one"), made)
    second = announced("second", stage_of([3], "two"), made)
    assert returned_by(run_stages(first, second)) == ["one", "two"]
    assert made == ["first", "second"]


@pytest.mark.task(2)
def test_a_stage_that_is_passed_twice_runs_twice():
    """Every call of a stage makes a new generator: passed twice, it runs twice and has two results."""
    stage = stage_of(["knock"], "who is there")
    assert take(run_stages(stage, stage)) == ["knock", "knock"]
    assert returned_by(run_stages(stage, stage)) == ["who is there", "who is there"]


@pytest.mark.task(2)
def test_every_run_has_its_own_list():
    """Two runs share nothing: each of them collects its own results."""
    left, right = run_stages(stage_of("ab", "left")), run_stages(stage_of("cd", "right"))
    assert [next(left), next(right), next(left), next(right)] == ["a", "c", "b", "d"]
    assert returned_by(left) == ["left"]
    assert returned_by(right) == ["right"]


@pytest.mark.task(3)
def test_an_error_of_a_stage_comes_out():
    """An error in a stage is not a result: it goes to the caller, the very same object, after the items before it."""
    error = ConnectionError("the line is dead")
    running = run_stages(stage_of(["a"], 1), stage_of(failing(["b"], error), 2), stage_of(["c"], 3))
    assert [next(running), next(running)] == ["a", "b"]
    with pytest.raises(ConnectionError) as caught:
        next(running)
    assert caught.value is error


@pytest.mark.task(3)
def test_after_an_error_no_stage_is_made():
    """An error ends the whole run: the stages after it are never called, and further requests find nothing."""
    made = []
    first = announced("first", stage_of(failing([1], ConnectionError("the line is dead")), "one"), made)
    second = announced("second", stage_of([2], "two"), made)
    running = run_stages(first, second)
    assert next(running) == 1
    with pytest.raises(ConnectionError):
        next(running)
    assert take(running) == []
    assert made == ["first"]
