"""Does a Boundary translate what it knows, leave alone what it does not know, and lose nothing?"""

from traceback import extract_tb, format_exception

import pytest
from kit import rng

from translate_errors import AppError, Boundary, InvalidInput, NotFound, Unavailable

RULES = {LookupError: NotFound, ValueError: InvalidInput, OSError: Unavailable}


def find(error):
    """The innermost function: it raises the error."""
    raise error


def caught(error):
    """The same error, raised and caught."""
    try:
        find(error)
    except BaseException as came_out:
        return came_out


def raised_in(boundary, error):
    """What comes out of a with block in which `error` is raised; None if nothing does."""
    try:
        with boundary:
            find(error)
    except BaseException as came_out:
        return came_out


def raised_in_both(outer, inner, error):
    """What comes out of two with blocks, one in the other, in which `error` is raised; None if nothing does."""
    try:
        with outer:
            with inner:
                find(error)
    except BaseException as came_out:
        return came_out


def functions_in(traceback):
    """The functions that a traceback names, from the one that caught the exception to the one that raised it."""
    return [entry.name for entry in extract_tb(traceback)]


def notes_of(error):
    """The notes of an exception, as a list."""
    return list(getattr(error, "__notes__", []))


def tree(error):
    """A group as its message and a list of what is in it; any other exception as its class and its text."""
    if isinstance(error, BaseExceptionGroup):
        return error.message, [tree(each) for each in error.exceptions]
    return type(error).__name__, str(error)


# --- The errors of the application


@pytest.mark.task(1)
def test_the_message_is_the_text():
    """The message is the text of an AppError, what str() gives, and nothing else gets into it."""
    assert str(AppError("no such user")) == "no such user"
    assert str(NotFound("no such user", user=7, table="users")) == "no such user"


@pytest.mark.task(1)
def test_the_message_may_be_given_by_its_name():
    """message is an argument like any other: it may be given by its name, and does not count as data then."""
    error = InvalidInput(message="no number", line=3)
    assert str(error) == "no number"
    assert error.context == {"line": 3}


@pytest.mark.task(1)
def test_the_data_are_in_context():
    """error.context is a dict with the keyword arguments. Without any, it is an empty dict."""
    user = rng("user").randrange(10, 10_000)
    assert AppError("no such user", user=user, table=None).context == {"user": user, "table": None}
    assert Unavailable("no answer").context == {}


@pytest.mark.task(1)
def test_every_error_has_a_context_of_its_own():
    """What is written into the context of one error does not appear in another."""
    first, second = AppError("first"), AppError("second")
    first.context["user"] = 7
    assert second.context == {}


@pytest.mark.task(1)
def test_the_classes_are_a_family():
    """Whoever catches AppError catches them all, and whoever catches one of the three catches none of the others."""
    assert [issubclass(kind, AppError) for kind in (NotFound, InvalidInput, Unavailable)] == [True, True, True]
    assert isinstance(NotFound("a"), InvalidInput | Unavailable) is False
    assert isinstance(InvalidInput("b"), NotFound | Unavailable) is False
    assert isinstance(Unavailable("c"), NotFound | InvalidInput) is False


# --- Translation


@pytest.mark.task(2)
def test_a_known_error_becomes_the_error_of_its_rule():
    """If the body raises an error that has a rule, an error of that rule's class comes out."""
    assert type(raised_in(Boundary({LookupError: NotFound}, "reading"), LookupError("tea"))) is NotFound
    assert type(raised_in(Boundary({OSError: Unavailable}, "reading"), OSError("tea"))) is Unavailable


@pytest.mark.task(2)
def test_the_text_tells_what_was_being_done():
    """The text of the new error is what the boundary was doing, a colon, a space and the text of the old error."""
    name = rng("name").choice(["tea", "salt", "flour"])
    came_out = raised_in(Boundary(RULES, "reading the prices"), ValueError(f"no number for {name}"))
    assert str(came_out) == f"reading the prices: no number for {name}"


@pytest.mark.task(2)
def test_the_text_is_what_str_says():
    """The text of the old error is its str(), as print() would show it: a KeyError shows its key in quotes."""
    came_out = raised_in(Boundary(RULES, "reading"), KeyError("tea"))
    assert str(came_out) == "reading: 'tea'"


@pytest.mark.task(2)
def test_the_context_of_the_boundary_is_handed_on():
    """The keyword arguments of the boundary become the context of each error that it makes."""
    user = rng("reader").randrange(10, 10_000)
    came_out = raised_in(Boundary(RULES, "reading", user=user, page=0), OSError("gone"))
    assert came_out.context == {"user": user, "page": 0}


@pytest.mark.task(2)
def test_the_cause_is_the_very_error_of_the_body():
    """The __cause__ of the new error is the exception that the body has raised, the same object."""
    error = LookupError("tea")
    came_out = raised_in(Boundary(RULES, "reading"), error)
    assert came_out.__cause__ is error


@pytest.mark.task(2)
def test_the_report_still_names_the_first_place():
    """The report of the new error leads back to the function in which it all began, since the cause has kept its
    traceback."""
    came_out = raised_in(Boundary(RULES, "reading"), ValueError("no number"))
    functions = functions_in(came_out.__cause__.__traceback__)
    assert functions[-2:] == ["raised_in", "find"]
    assert ", in find\n" in "".join(format_exception(came_out))


@pytest.mark.task(2)
def test_without_an_error_nothing_happens():
    """If the body raises nothing, the boundary raises nothing either. The name behind `as` is the boundary."""
    boundary = Boundary(RULES, "reading")
    steps = []
    with boundary as named:
        steps.append("body")
    steps.append("after the body")
    assert steps == ["body", "after the body"]
    assert named is boundary


# --- The nearest rule


@pytest.mark.task(3)
def test_a_rule_is_good_for_subclasses():
    """A rule is good for all subclasses of its class, as an except clause is."""
    boundary = Boundary({LookupError: NotFound, OSError: Unavailable}, "reading")
    assert tree(raised_in(boundary, IndexError("9"))) == ("NotFound", "reading: 9")
    assert tree(raised_in(boundary, FileNotFoundError("prices"))) == ("Unavailable", "reading: prices")
    assert tree(raised_in(boundary, ConnectionResetError("reset"))) == ("Unavailable", "reading: reset")


@pytest.mark.task(3)
def test_a_class_may_have_two_base_classes():
    """A class can have several base classes. A rule for any of them is good for it."""

    class MissingArgument(TypeError, LookupError):
        pass

    boundary = Boundary({LookupError: NotFound, OSError: Unavailable}, "reading")
    assert tree(raised_in(boundary, MissingArgument("page"))) == ("NotFound", "reading: page")


@pytest.mark.task(3)
def test_the_nearest_rule_wins():
    """If several rules fit, the one whose class is nearest to the class of the error wins."""
    boundary = Boundary({KeyError: NotFound, LookupError: InvalidInput, Exception: Unavailable}, "reading")
    assert tree(raised_in(boundary, KeyError(7))) == ("NotFound", "reading: 7")
    assert tree(raised_in(boundary, IndexError(7))) == ("InvalidInput", "reading: 7")
    assert tree(raised_in(boundary, TypeError(7))) == ("Unavailable", "reading: 7")


@pytest.mark.task(3)
def test_the_nearest_rule_wins_even_if_it_comes_last():
    """A more general rule may stand before the nearest one. The nearest wins all the same."""
    boundary = Boundary({Exception: Unavailable, LookupError: InvalidInput, KeyError: NotFound}, "reading")
    assert tree(raised_in(boundary, KeyError(7))) == ("NotFound", "reading: 7")
    assert tree(raised_in(boundary, IndexError(7))) == ("InvalidInput", "reading: 7")


@pytest.mark.task(3)
def test_the_order_of_the_rules_does_not_matter():
    """The same rules in any other order translate in the same way."""
    rules = [(Exception, Unavailable), (LookupError, InvalidInput), (KeyError, NotFound)]
    rng("order").shuffle(rules)
    for turn in (rules, rules[::-1], rules[1:] + rules[:1]):
        boundary = Boundary(dict(turn), "reading")
        assert tree(raised_in(boundary, KeyError(7))) == ("NotFound", "reading: 7")
        assert tree(raised_in(boundary, IndexError(7))) == ("InvalidInput", "reading: 7")


# --- What passes


@pytest.mark.task(4)
def test_an_unknown_error_comes_out_as_it_is():
    """An error without a rule comes out: the same object. It is neither translated nor swallowed."""
    error = TypeError("a bug")
    assert raised_in(Boundary(RULES, "reading"), error) is error


@pytest.mark.task(4)
def test_an_unknown_error_is_not_changed():
    """An error without a rule gets no note, no cause and no context from the boundary."""
    error = TypeError("a bug")
    came_out = raised_in(Boundary(RULES, "reading"), error)
    assert notes_of(came_out) == []
    assert (came_out.__cause__, came_out.__context__) == (None, None)


@pytest.mark.task(4)
def test_what_passes_keeps_its_traceback():
    """The traceback of an exception that passes is the one that it would have without the boundary, with no entry of
    the boundary's own in it."""
    came_out = raised_in(Boundary(RULES, "reading"), TypeError("a bug"))
    assert functions_in(came_out.__traceback__) == ["raised_in", "find"]


@pytest.mark.task(4)
@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit, GeneratorExit])
def test_a_wish_to_stop_gets_through(kind):
    """What is no Exception steers the program: KeyboardInterrupt and its like come out as the same object, even if
    there is a rule for every Exception."""
    stop = kind()
    came_out = raised_in(Boundary({Exception: Unavailable}, "reading"), stop)
    assert came_out is stop
    assert notes_of(came_out) == []


# --- AppErrors


@pytest.mark.task(5)
def test_an_app_error_is_not_translated_again():
    """An AppError is what callers expect already: the same object comes out, even if there is a rule for every
    Exception."""
    error = InvalidInput("no such page", page=9)
    came_out = raised_in(Boundary({Exception: Unavailable, ValueError: NotFound}, "reading"), error)
    assert came_out is error
    assert tree(came_out) == ("InvalidInput", "no such page")
    assert came_out.__cause__ is None


@pytest.mark.task(5)
def test_an_app_error_gets_one_more_note():
    """An AppError that passes gets one note, which contains what the boundary was doing. Its earlier notes stay."""
    error = NotFound("no such page")
    error.add_note("asked by a robot")
    raised_in(Boundary(RULES, "showing the page"), error)
    assert len(notes_of(error)) == 2
    assert notes_of(error)[0] == "asked by a robot"
    assert "showing the page" in notes_of(error)[1]


@pytest.mark.task(5)
def test_what_was_just_translated_has_no_note():
    """The error that a boundary makes says in its text what was being done. It needs no note of this boundary."""
    came_out = raised_in(Boundary(RULES, "reading"), ValueError("no number"))
    assert type(came_out) is InvalidInput
    assert notes_of(came_out) == []


@pytest.mark.task(5)
def test_boundaries_can_be_nested():
    """The inner boundary translates, and the outer one only adds its note: the error comes out with the class, the text
    and the context of the inner boundary."""
    outer = Boundary({Exception: Unavailable}, "serving", host="shop")
    came_out = raised_in_both(outer, Boundary(RULES, "reading", file="prices"), KeyError(7))
    assert tree(came_out) == ("NotFound", "reading: 7")
    assert came_out.context == {"file": "prices"}
    assert ["serving" in note for note in notes_of(came_out)] == [True]


@pytest.mark.task(5)
def test_the_inner_boundary_may_not_know_the_error():
    """An error for which the inner boundary has no rule is as good as new for the outer one."""
    error = TypeError("a bug")
    came_out = raised_in_both(Boundary({Exception: Unavailable}, "serving"), Boundary(RULES, "reading"), error)
    assert tree(came_out) == ("Unavailable", "serving: a bug")
    assert came_out.__cause__ is error


@pytest.mark.task(5)
def test_an_attribute_makes_no_app_error():
    """An AppError is an object of the class AppError. Other exceptions may have a `context` as well, and most have
    none."""

    class ParserError(ValueError):
        context = {"line": 3}

    came_out = raised_in(Boundary(RULES, "parsing", file="prices"), ParserError("no number"))
    assert tree(came_out) == ("InvalidInput", "parsing: no number")
    assert came_out.context == {"file": "prices"}


# --- Groups


@pytest.mark.task(6)
def test_the_errors_of_a_group_are_translated_one_by_one():
    """A group stays a group, with its message. Each error in it that has a rule is replaced by an error of its own."""
    group = ExceptionGroup("night", [KeyError(7), ValueError("no number"), LookupError("tea")])
    came_out = raised_in(Boundary(RULES, "reading"), group)
    new = [("NotFound", "reading: 7"), ("InvalidInput", "reading: no number"), ("NotFound", "reading: tea")]
    assert tree(came_out) == ("night", new)


@pytest.mark.task(6)
def test_each_error_of_a_group_has_its_own_cause():
    """The cause of each new error in the group is the one error that it replaces, the same object."""
    errors = [KeyError(7), ValueError("no number"), OSError("gone")]
    came_out = raised_in(Boundary(RULES, "reading"), ExceptionGroup("night", errors))
    assert len(came_out.exceptions) == 3
    assert came_out.exceptions[0].__cause__ is errors[0]
    assert came_out.exceptions[1].__cause__ is errors[1]
    assert came_out.exceptions[2].__cause__ is errors[2]


@pytest.mark.task(6)
def test_each_error_of_a_group_has_the_context():
    """The keyword arguments of the boundary become the context of each new error in the group."""
    came_out = raised_in(Boundary(RULES, "reading", page=0), ExceptionGroup("night", [KeyError(7), OSError("gone")]))
    assert [each.context for each in came_out.exceptions] == [{"page": 0}, {"page": 0}]


@pytest.mark.task(6)
def test_a_rule_for_every_exception_does_not_take_the_group():
    """An ExceptionGroup is an Exception too. All the same, a rule for Exception is meant for the errors in it, and the
    group stays a group."""
    came_out = raised_in(Boundary({Exception: Unavailable}, "reading"), ExceptionGroup("night", [TypeError("a bug")]))
    assert tree(came_out) == ("night", [("Unavailable", "reading: a bug")])


@pytest.mark.task(6)
def test_the_shape_is_kept():
    """A group can hold groups. All of them keep their message and their place, and the errors in them are
    translated."""
    east = ExceptionGroup("east", [KeyError(7), TypeError("a bug")])
    deep = ExceptionGroup("deep", [OSError("gone")])
    group = ExceptionGroup("night", [east, ValueError("no number"), ExceptionGroup("west", [deep])])
    came_out = raised_in(Boundary(RULES, "reading"), group)
    new_east = ("east", [("NotFound", "reading: 7"), ("TypeError", "a bug")])
    new_west = ("west", [("deep", [("Unavailable", "reading: gone")])])
    assert tree(came_out) == ("night", [new_east, ("InvalidInput", "reading: no number"), new_west])


@pytest.mark.task(6)
def test_any_shape_is_kept():
    """Whatever the group looks like, its shape is kept and each error is translated by its rule."""
    draw = rng("shape")

    def grown(depth):
        size = draw.randrange(1, 4)
        if depth == 0:
            number = draw.randrange(100)
            kind = draw.choice([KeyError, OSError, TypeError])
            name = {KeyError: "NotFound", OSError: "Unavailable"}.get(kind)
            return kind(number), (name, f"reading: {number}") if name else ("TypeError", f"{number}")
        parts = [grown(draw.randrange(depth)) for _ in range(size)]
        errors, new = [error for error, _ in parts], [new for _, new in parts]
        return ExceptionGroup(f"group {depth}", errors), (f"group {depth}", new)

    for _ in range(10):
        part, new_part = grown(4)
        group = ExceptionGroup("top", [KeyError(7), part, TypeError("a bug")])
        expected = ("top", [("NotFound", "reading: 7"), new_part, ("TypeError", "a bug")])
        assert tree(raised_in(Boundary(RULES, "reading"), group)) == expected


@pytest.mark.task(6)
def test_unknown_errors_in_a_group_stay_the_same_objects():
    """What has no rule stays in the group, at its place, as the same object. The errors beside it are translated."""
    bug = TypeError("a bug")
    came_out = raised_in(Boundary(RULES, "reading"), ExceptionGroup("night", [KeyError(7), bug, OSError("gone")]))
    new = [("NotFound", "reading: 7"), ("TypeError", "a bug"), ("Unavailable", "reading: gone")]
    assert tree(came_out) == ("night", new)
    assert came_out.exceptions[1] is bug


@pytest.mark.task(6)
def test_unknown_errors_in_a_group_are_not_changed():
    """What has no rule gets nothing from the boundary, in a group as well as alone: no note, no cause, no context and
    no entry in its traceback."""
    bug = TypeError("a bug")
    came_out = raised_in(Boundary(RULES, "reading"), ExceptionGroup("night", [KeyError(7), caught(bug)]))
    assert tree(came_out) == ("night", [("NotFound", "reading: 7"), ("TypeError", "a bug")])
    assert notes_of(bug) == []
    assert (bug.__cause__, bug.__context__) == (None, None)
    assert functions_in(bug.__traceback__) == ["caught", "find"]


@pytest.mark.task(6)
def test_app_errors_in_a_group_get_their_note():
    """An AppError in a group is treated as it would be alone: it stays the same object, and gets its note."""
    error = NotFound("no such page")
    group = ExceptionGroup("night", [OSError("gone"), error])
    came_out = raised_in(Boundary({Exception: Unavailable}, "serving"), group)
    assert tree(came_out) == ("night", [("Unavailable", "serving: gone"), ("NotFound", "no such page")])
    assert came_out.exceptions[1] is error
    assert ["serving" in note for note in notes_of(error)] == [True]


@pytest.mark.task(6)
def test_a_wish_to_stop_may_be_in_a_group():
    """A BaseExceptionGroup can hold a KeyboardInterrupt. That one stays the same object, and the errors beside it are
    translated."""
    stop = KeyboardInterrupt("ctrl-c")
    group = BaseExceptionGroup("night", [KeyError(7), stop])
    came_out = raised_in(Boundary({Exception: NotFound}, "reading"), group)
    assert tree(came_out) == ("night", [("NotFound", "reading: 7"), ("KeyboardInterrupt", "ctrl-c")])
    assert came_out.exceptions[1] is stop


@pytest.mark.task(6)
def test_the_new_group_comes_from_the_old_one():
    """The __cause__ of the new group is the group that the body has raised, the same object: its notes and its
    traceback are found there."""
    group = ExceptionGroup("night", [KeyError(7), TypeError("a bug")])
    came_out = raised_in(Boundary(RULES, "reading"), group)
    assert came_out.__cause__ is group


@pytest.mark.task(6)
def test_the_group_that_was_raised_is_not_changed():
    """The group that the body has raised still holds its own errors afterwards."""
    group = ExceptionGroup("night", [KeyError(7), ExceptionGroup("deep", [OSError("gone")])])
    came_out = raised_in(Boundary(RULES, "reading"), group)
    assert type(came_out) is ExceptionGroup
    assert tree(group) == ("night", [("KeyError", "7"), ("deep", [("OSError", "gone")])])


@pytest.mark.task(6)
def test_a_class_of_groups_keeps_its_kind():
    """A group may have a class of its own, which says in derive() how a group like it is made. The new group is of this
    kind."""

    class JobFailures(ExceptionGroup):
        def derive(self, errors):
            return JobFailures(self.message, errors)

    came_out = raised_in(Boundary(RULES, "reading"), JobFailures("night", [KeyError(7)]))
    assert type(came_out) is JobFailures
    assert tree(came_out) == ("night", [("NotFound", "reading: 7")])


@pytest.mark.task(6)
def test_a_group_without_known_errors_comes_out_as_it_is():
    """If no error in a group has a rule, there is nothing to translate: the same group object comes out, and keeps its
    traceback."""
    group = ExceptionGroup("night", [TypeError("a bug"), ExceptionGroup("deep", [RuntimeError("another")])])
    came_out = raised_in(Boundary(RULES, "reading"), group)
    assert came_out is group
    assert functions_in(came_out.__traceback__) == ["raised_in", "find"]


@pytest.mark.task(6)
def test_a_group_of_app_errors_comes_out_as_it_is():
    """In a group of AppErrors there is nothing to translate either: the same group comes out, and each AppError in it
    has one more note."""
    errors = [NotFound("no such page"), InvalidInput("no number")]
    group = ExceptionGroup("night", errors)
    assert raised_in(Boundary({Exception: Unavailable}, "serving"), group) is group
    assert [len(notes_of(each)) for each in errors] == [1, 1]


@pytest.mark.task(6)
def test_except_star_sorts_the_new_group():
    """The caller can take the new group apart with except*, by the classes of the application."""
    caught = []
    try:
        with Boundary(RULES, "reading"):
            find(ExceptionGroup("night", [KeyError(7), ExceptionGroup("deep", [OSError("gone"), LookupError("tea")])]))
    except* NotFound as missing:
        caught.append(tree(missing))
    except* AppError as others:
        caught.append(tree(others))
    missing = ("night", [("NotFound", "reading: 7"), ("deep", [("NotFound", "reading: tea")])])
    assert caught == [missing, ("night", [("deep", [("Unavailable", "reading: gone")])])]


# --- One boundary, many blocks


@pytest.mark.task(7)
def test_a_boundary_can_be_used_again():
    """One boundary serves any number of with blocks, one after another, whether they fail or not."""
    boundary = Boundary(RULES, "reading", page=1)
    assert tree(raised_in(boundary, KeyError(7))) == ("NotFound", "reading: 7")
    with boundary:
        pass
    assert tree(raised_in(boundary, OSError("gone"))) == ("Unavailable", "reading: gone")
    assert raised_in(boundary, KeyError(8)).context == {"page": 1}


@pytest.mark.task(7)
def test_a_boundary_can_be_used_inside_of_itself():
    """The same boundary may stand around itself, for example in a recursion: the inner block translates, the outer one
    adds a note."""
    boundary = Boundary(RULES, "walking")
    came_out = raised_in_both(boundary, boundary, KeyError(7))
    assert tree(came_out) == ("NotFound", "walking: 7")
    assert ["walking" in note for note in notes_of(came_out)] == [True]


@pytest.mark.task(7)
def test_two_boundaries_do_not_mix():
    """Every boundary has its own rules, its own text and its own context."""
    first = Boundary({KeyError: NotFound}, "reading", page=1)
    second = Boundary({KeyError: InvalidInput}, "writing")
    assert tree(raised_in(first, KeyError(7))) == ("NotFound", "reading: 7")
    assert tree(raised_in(second, KeyError(7))) == ("InvalidInput", "writing: 7")
    assert [raised_in(first, KeyError(7)).context, raised_in(second, KeyError(7)).context] == [{"page": 1}, {}]


@pytest.mark.task(7)
def test_every_new_error_has_a_context_of_its_own():
    """What a handler writes into the context of one error does not appear in the next one from the same boundary."""
    boundary = Boundary(RULES, "reading", page=1)
    first = raised_in(boundary, KeyError(7))
    first.context["retries"] = 3
    assert raised_in(boundary, KeyError(8)).context == {"page": 1}


@pytest.mark.task(7)
def test_the_rules_are_left_alone():
    """The rules belong to the caller, who may use them for other boundaries: they are only read."""
    rules = {Exception: Unavailable, KeyError: NotFound}
    came_out = raised_in(Boundary(rules, "reading"), KeyError(7))
    assert type(came_out) is NotFound
    assert list(rules.items()) == [(Exception, Unavailable), (KeyError, NotFound)]


@pytest.mark.task(7)
def test_nothing_is_printed(capsys):
    """A boundary reports by raising. It prints nothing."""
    raised_in(Boundary(RULES, "reading"), KeyError(7))
    raised_in(Boundary(RULES, "reading"), ExceptionGroup("night", [TypeError("a bug"), OSError("gone")]))
    raised_in(Boundary(RULES, "reading"), NotFound("no such page"))
    printed = capsys.readouterr().out
    assert printed == ""
