"""Does run_all report all failures together, and does sort_out sort a group by kind?"""

from traceback import extract_tb
from types import MappingProxyType

import pytest
from kit import rng

from collect_failures import run_all, sort_out


def giving(value):
    """A check that is fine, and returns this value."""

    def check():
        return value

    return check


def raising(error):
    """A check that raises this exception."""

    def check():
        raise error

    return check


def caught(function, *arguments):
    """The exception that this call raises, after the end of the except block; None if it raises nothing."""
    try:
        function(*arguments)
    except BaseException as error:
        return error


def outcome(function, *arguments):
    """Whether this call raises or returns, and the name of the class of what comes out."""
    try:
        return "returned", type(function(*arguments)).__name__
    except Exception as error:
        kind = ExceptionGroup if isinstance(error, ExceptionGroup) else type(error)
        return "raised", kind.__name__


def named_in(error, names):
    """Those of `names` that stand in the notes of an exception."""
    notes = getattr(error, "__notes__", [])
    return [name for name in names if any(name in note for note in notes)]


def tree(error):
    """A group as its message and a list of what is in it; any other exception as its class and its arguments."""
    if isinstance(error, BaseExceptionGroup):
        return error.message, [tree(each) for each in error.exceptions]
    return type(error).__name__, *error.args


@pytest.mark.task(1)
def test_the_results_come_back_by_name():
    """If all checks are fine, run_all() gives back a dict with what each check has returned, under the check's name."""
    free = rng("free").randrange(10, 1000)
    assert run_all({"disk": giving(free), "network": giving("up")}) == {"disk": free, "network": "up"}


@pytest.mark.task(1)
def test_results_that_count_as_false_are_results():
    """0, an empty text and None are results like any other. A check fails only by raising."""
    checks = {"load": giving(0), "name": giving(""), "answer": giving(None)}
    assert run_all(checks) == {"load": 0, "name": "", "answer": None}


@pytest.mark.task(1)
def test_an_exception_that_is_returned_is_a_result():
    """A check may return an exception object, for instance the last one that was seen. It has not failed then."""
    last = ValueError("yesterday")
    assert run_all({"last": giving(last)}) == {"last": last}


@pytest.mark.task(1)
def test_without_checks_there_are_no_results():
    """Without any checks nothing can fail: the result is an empty dict."""
    assert run_all({}) == {}


@pytest.mark.task(1)
def test_every_check_runs_once_and_in_order():
    """Each check is called exactly once, in the order of the mapping, whether others fail or not."""
    calls = []

    def check(name, *errors):
        def run():
            calls.append(name)
            for error in errors:
                raise error

        return run

    run_all({"disk": check("disk"), "network": check("network")})
    assert calls == ["disk", "network"]
    calls.clear()
    failing = {"b": check("b"), "c": check("c", ValueError("c")), "a": check("a"), "d": check("d", KeyError("d"))}
    caught(run_all, failing)
    assert calls == ["b", "c", "a", "d"]


@pytest.mark.task(1)
def test_the_mapping_is_left_alone():
    """Any mapping will do, even one that cannot be changed. run_all() only reads it."""
    checks = {"disk": giving(1), "network": giving(2)}
    assert run_all(MappingProxyType(checks)) == {"disk": 1, "network": 2}
    assert list(checks) == ["disk", "network"]


@pytest.mark.task(2)
def test_all_checks_run_even_if_some_fail():
    """A check that fails does not keep the others from running: they run before anything is raised."""
    calls = []
    checks = {"disk": raising(ValueError("full")), "network": lambda: calls.append("network")}
    caught(run_all, checks)
    assert calls == ["network"]


@pytest.mark.task(2)
def test_the_failures_are_raised_as_a_group():
    """If checks fail, run_all() raises an ExceptionGroup. It neither returns the failures nor raises just one of
    them."""
    checks = {"disk": raising(ValueError("full")), "network": giving("up"), "clock": raising(OSError("late"))}
    assert outcome(run_all, checks) == ("raised", "ExceptionGroup")


@pytest.mark.task(2)
def test_one_failure_is_a_group_too():
    """A single failure also comes in a group, so that the caller has one kind of answer to deal with."""
    checks = {"disk": giving(1), "network": raising(ValueError("down"))}
    assert outcome(run_all, checks) == ("raised", "ExceptionGroup")


@pytest.mark.task(2)
def test_the_group_holds_the_very_objects_in_order():
    """The group holds the exceptions that the checks have raised: all of them, the same objects, in the order of the
    checks."""
    errors = [ValueError("full"), KeyError("gateway"), ValueError("full"), TypeError("late")]
    group = caught(run_all, {str(number): raising(error) for number, error in enumerate(errors)})
    assert [type(each).__name__ for each in group.exceptions] == ["ValueError", "KeyError", "ValueError", "TypeError"]
    assert [each is error for each, error in zip(group.exceptions, errors, strict=True)] == [True, True, True, True]


@pytest.mark.task(2)
def test_any_exception_is_a_failure():
    """What kind of Exception a check raises does not matter: it is a failure, even a StopIteration or an
    AssertionError."""
    draw = rng("kinds")
    kinds = draw.sample([AssertionError, StopIteration, RecursionError, LookupError, UnicodeError, OSError], 6)
    group = caught(run_all, {kind.__name__: raising(kind()) for kind in kinds})
    assert [type(each) for each in group.exceptions] == kinds


@pytest.mark.task(2)
def test_a_group_from_a_check_stays_a_group():
    """A check may raise a group itself. That group is the one failure of this check, and is not unpacked."""
    inner = ExceptionGroup("two disks", [OSError("a"), OSError("b")])
    group = caught(run_all, {"disks": raising(inner), "network": raising(ValueError("down"))})
    assert tree(group)[1] == [("two disks", [("OSError", "a"), ("OSError", "b")]), ("ValueError", "down")]
    assert group.exceptions[0] is inner


@pytest.mark.task(3)
def test_each_failure_has_a_note_with_its_check():
    """The text of an exception does not tell which check it comes from. So each failure gets a note with the name of
    its own check in it, and of no other."""
    names = ["disk", "network", "clock"]
    group = caught(run_all, {name: raising(ValueError("down")) for name in names})
    assert [named_in(each, names) for each in group.exceptions] == [["disk"], ["network"], ["clock"]]


@pytest.mark.task(3)
def test_one_note_is_enough():
    """A failure gets one note. A note that the check has added itself stays, and comes before it."""
    error = ValueError("down")
    error.add_note("cable unplugged?")
    caught(run_all, {"network": raising(error), "disk": raising(ValueError("full"))})
    assert len(error.__notes__) == 2
    assert error.__notes__[0] == "cable unplugged?"
    assert named_in(error, ["network", "disk"]) == ["network"]


@pytest.mark.task(3)
def test_a_failure_is_otherwise_as_it_was():
    """The note is all that is added to a failure: it keeps its arguments and its cause, and its context is not the
    failure of another check."""
    first, cause, second = ValueError("full"), OSError("cable"), KeyError("gateway")
    second.__cause__ = cause
    group = caught(run_all, {"disk": raising(first), "network": raising(second)})
    assert [each.args for each in group.exceptions] == [("full",), ("gateway",)]
    assert [each.__context__ for each in group.exceptions] == [None, None]
    assert group.exceptions[1].__cause__ is cause


@pytest.mark.task(3)
def test_a_failure_keeps_its_traceback():
    """Each failure keeps the traceback that leads into its check: there the developer begins to search."""
    error = ValueError("full")
    caught(run_all, {"disk": raising(error)})
    functions = [entry.name for entry in extract_tb(error.__traceback__)]
    assert functions[-1:] == ["check"]


@pytest.mark.task(4)
@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit, GeneratorExit])
def test_a_wish_to_stop_comes_out_at_once(kind):
    """KeyboardInterrupt and its like are no failure of a check. They come out as the same object, in no group and
    without a note, and no further check runs."""
    stop = kind()
    calls = []
    checks = {"disk": raising(ValueError("full")), "network": raising(stop), "clock": lambda: calls.append("clock")}
    came_out = caught(run_all, checks)
    assert came_out is stop
    assert calls == []
    assert named_in(stop, ["disk", "network", "clock"]) == []


@pytest.mark.task(5)
def test_both_kinds_are_counted():
    """sort_out() tells how many ValueErrors there are in the group and how many OSErrors, in this order."""
    group = ExceptionGroup("night", [ValueError("a"), OSError("b"), ValueError("c"), ValueError("d")])
    assert sort_out(group) == (3, 1)


@pytest.mark.task(5)
def test_a_kind_may_be_missing():
    """If one of the kinds does not occur, its count is 0."""
    assert sort_out(ExceptionGroup("night", [ValueError("a")])) == (1, 0)
    assert sort_out(ExceptionGroup("night", [OSError("a"), OSError("b")])) == (0, 2)


@pytest.mark.task(5)
def test_subclasses_count_as_well():
    """As in an except clause, a UnicodeError counts as the ValueError that it is, and a FileNotFoundError as an
    OSError."""
    group = ExceptionGroup("night", [UnicodeError("a"), FileNotFoundError("b"), ConnectionResetError("c")])
    assert sort_out(group) == (1, 2)


@pytest.mark.task(5)
def test_groups_inside_of_groups_are_counted():
    """A group can hold groups. What counts is each exception in them, at any depth, and not the number of groups."""
    deepest = ExceptionGroup("deepest", [ValueError("a"), OSError("b"), OSError("c")])
    group = ExceptionGroup("night", [ExceptionGroup("deep", [deepest, ValueError("d")]), OSError("e")])
    assert sort_out(group) == (2, 3)


@pytest.mark.task(5)
def test_a_large_group_is_counted():
    """Whatever the group looks like, every exception in it is counted once."""
    draw = rng("large")
    values, systems = draw.randrange(5, 20), draw.randrange(20, 35)
    errors = [ValueError(number) for number in range(values)] + [OSError(number) for number in range(systems)]
    draw.shuffle(errors)
    while len(errors) > 1:
        taken = [errors.pop() for _ in range(min(len(errors), draw.randrange(2, 5)))]
        errors.insert(draw.randrange(len(errors) + 1), ExceptionGroup("some", taken))
    assert sort_out(errors[0]) == (values, systems)


@pytest.mark.task(6)
def test_what_is_neither_comes_out():
    """Any other exception is raised, and it is raised in a group, even if it is the only one."""
    group = ExceptionGroup("night", [ValueError("a"), TypeError("a bug"), OSError("b")])
    assert outcome(sort_out, group) == ("raised", "ExceptionGroup")


@pytest.mark.task(6)
def test_the_group_of_the_rest_holds_nothing_else():
    """The ValueErrors and OSErrors are settled: the group that comes out holds the rest only, and has the message of
    the whole."""
    group = ExceptionGroup("night", [ValueError("a"), TypeError("a bug"), OSError("b"), KeyError("another")])
    rest = caught(sort_out, group)
    assert tree(rest) == ("night", [("TypeError", "a bug"), ("KeyError", "another")])


@pytest.mark.task(6)
def test_the_rest_is_made_of_the_same_objects():
    """The exceptions of the rest are the very objects of the group that was passed in."""
    bug = TypeError("a bug")
    rest = caught(sort_out, ExceptionGroup("night", [ValueError("a"), bug]))
    assert rest.exceptions[0] is bug


@pytest.mark.task(6)
def test_the_rest_keeps_its_shape():
    """The rest lies in the same groups as before. A group from which everything was taken is gone."""
    east = ExceptionGroup("east", [ValueError("a"), TypeError("b")])
    west = ExceptionGroup("west", [OSError("c"), ExceptionGroup("inner", [ValueError("d")])])
    rest = caught(sort_out, ExceptionGroup("night", [east, west, KeyError("e")]))
    assert tree(rest) == ("night", [("east", [("TypeError", "b")]), ("KeyError", "e")])


@pytest.mark.task(6)
def test_a_group_of_other_errors_comes_out_whole():
    """If there is nothing to count, everything comes out."""
    bug = TypeError("a bug")
    came_out = caught(sort_out, ExceptionGroup("night", [bug, ExceptionGroup("deep", [KeyError("another")])]))
    assert tree(came_out) == ("night", [("TypeError", "a bug"), ("deep", [("KeyError", "another")])])
    assert came_out.exceptions[0] is bug


@pytest.mark.task(6)
def test_a_wish_to_stop_is_part_of_the_rest():
    """A BaseExceptionGroup may hold a KeyboardInterrupt. That one belongs to the rest, and comes out in a group as the
    same object."""
    stop = KeyboardInterrupt("ctrl-c")
    rest = caught(sort_out, BaseExceptionGroup("night", [ValueError("a"), stop, OSError("b")]))
    assert tree(rest) == ("night", [("KeyboardInterrupt", "ctrl-c")])
    assert rest.exceptions[0] is stop


@pytest.mark.task(6)
def test_the_group_that_was_passed_in_is_as_before():
    """Counting takes nothing out of the group: it holds the same exceptions afterwards, and a second count gives the
    same numbers."""
    group = ExceptionGroup("night", [ValueError("a"), ExceptionGroup("deep", [OSError("b")])])
    assert [sort_out(group), sort_out(group)] == [(1, 1), (1, 1)]
    assert tree(group) == ("night", [("ValueError", "a"), ("deep", [("OSError", "b")])])


@pytest.mark.task(6)
def test_the_two_work_together():
    """The group that run_all() raises can be passed to sort_out()."""
    full, down, late = OSError("full"), ValueError("down"), OSError("late")
    group = caught(run_all, {"disk": raising(full), "network": raising(down), "clock": raising(late)})
    assert sort_out(group) == (1, 2)


@pytest.mark.task(6)
def test_nothing_is_printed(capsys):
    """Both functions give their answer back, or raise. They print nothing."""
    run_all({"disk": giving(1)})
    caught(run_all, {"disk": raising(ValueError("full"))})
    sort_out(ExceptionGroup("night", [ValueError("a")]))
    printed = capsys.readouterr().out
    assert printed == ""
