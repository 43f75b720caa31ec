"""Can anybody tell a ModelException from a BaseException by its args, str() and repr()?"""

import pytest
from kit import rng

from args_without_init import ModelException

#: What an exception may be made with: name of the case, the arguments, and how str() and repr() show them.
CASES = {
    "nothing": ((), "", "ModelException()"),
    "a text": (("hello",), "hello", "ModelException('hello')"),
    "an empty text": (("",), "", "ModelException('')"),
    "zero": ((0,), "0", "ModelException(0)"),
    "None": ((None,), "None", "ModelException(None)"),
    "one tuple": ((("hello", 3),), "('hello', 3)", "ModelException(('hello', 3))"),
    "one empty tuple": (((),), "()", "ModelException(())"),
    "two": (("hello", "world"), "('hello', 'world')", "ModelException('hello', 'world')"),
    "three": ((7, None, ["it's"]), """(7, None, ["it's"])""", """ModelException(7, None, ["it's"])"""),
}
ARGUMENTS = pytest.mark.parametrize("arguments", [case[0] for case in CASES.values()], ids=CASES)
STRS = pytest.mark.parametrize(("arguments", "text"), [case[:2] for case in CASES.values()], ids=CASES)
REPRS = pytest.mark.parametrize(("arguments", "call"), [case[::2] for case in CASES.values()], ids=CASES)


class NoInit(ModelException):
    """A subclass without anything of its own."""


class NoSuper(ModelException):
    """Its __init__ has parameters of its own, and leaves out super().__init__()."""

    def __init__(self, text, code):
        self.code = code


class WithSuper(ModelException):
    """Its __init__ passes a finished message to super().__init__()."""

    def __init__(self, item, day):
        super().__init__(f"no {item} until day {day}")


class Polite(ModelException):
    """It has a __str__ of its own."""

    def __str__(self):
        return "so sorry"


class EmptySuper(ModelException):
    """Its __init__ calls super().__init__() without arguments."""

    def __init__(self, *args):
        super().__init__()


@pytest.mark.task(1)
@ARGUMENTS
def test_the_arguments_are_in_args(arguments):
    """error.args holds all positional arguments of the call, in their order, and nothing else."""
    assert ModelException(*arguments).args == arguments


@pytest.mark.task(1)
def test_args_is_a_tuple():
    """error.args is a tuple, not a list: nobody can add an argument to it."""
    assert type(ModelException("hello", 3).args) is tuple
    assert type(ModelException().args) is tuple


@pytest.mark.task(1)
def test_every_error_has_its_own_args():
    """Every exception has args of its own, also after another one was made."""
    first = ModelException("hello")
    second = ModelException(7, 8)
    assert first.args == ("hello",)
    assert second.args == (7, 8)


@pytest.mark.task(1)
def test_new_alone_fills_args():
    """When __new__ has made the object, its arguments are already in args, although __init__ has not run."""
    made = ModelException.__new__(ModelException, "hello", 3)
    assert made.args == ("hello", 3)


@pytest.mark.task(1)
def test_args_do_not_need_super_init():
    """A subclass has an __init__ that never calls super().__init__(). The arguments of the call are in args all the
    same.
    """
    code = rng("no super").randrange(10, 10_000)
    assert NoSuper("hello", 7).args == ("hello", 7)
    assert NoSuper("hello", code).args == ("hello", code)


@pytest.mark.task(1)
def test_an_init_of_its_own_finds_args_filled():
    """Before the first line of a subclass's __init__ runs, args is filled already."""

    class Curious(ModelException):
        def __init__(self, *values):
            self.found = self.args

    assert Curious("hello", 3).found == ("hello", 3)


@pytest.mark.task(1)
def test_super_init_replaces_args():
    """super().__init__(text) puts its own argument into args, in place of those of the call."""
    day = rng("super").randrange(10, 10_000)
    assert WithSuper("milk", 3).args == ("no milk until day 3",)
    assert WithSuper("milk", day).args == (f"no milk until day {day}",)


@pytest.mark.task(1)
def test_super_init_without_arguments_empties_args():
    """super().__init__() replaces args as well: by no arguments at all."""
    assert EmptySuper("hello", 3).args == ()


@pytest.mark.task(1)
def test_a_subclass_without_init_stores_its_arguments():
    """A subclass that has nothing of its own stores its arguments like ModelException, and is what the call makes."""
    assert NoInit("hello", 3).args == ("hello", 3)
    assert type(NoInit("hello", 3)) is NoInit


@pytest.mark.task(1)
def test_new_stores_what_a_subclass_passes_to_it():
    """A subclass may pass other arguments to super().__new__(). If no __init__ replaces them, they are in args."""

    class OwnNew(ModelException):
        def __new__(cls, *values):
            return super().__new__(cls, "made by", "__new__")

        def __init__(self, *values):
            pass

    assert OwnNew("hello").args == ("made by", "__new__")


@pytest.mark.task(1)
def test_init_has_the_last_word():
    """__init__ runs after __new__ with the arguments of the call. What it stores replaces what __new__ stored."""

    class OnlyNew(ModelException):
        def __new__(cls, *values):
            return super().__new__(cls, "made by", "__new__")

    assert OnlyNew("hello").args == ("hello",)


@pytest.mark.task(1)
def test_it_is_no_real_exception():
    """The model is an ordinary class: to derive from a real exception would mean to let that do the work."""
    error = ModelException("hello")
    assert isinstance(error, BaseException) is False


@pytest.mark.task(2)
def test_keywords_never_reach_args():
    """Keyword arguments are not stored: args is empty after a call with keywords only, and nothing puts them there by
    itself.
    """
    assert NoSuper(text="hello", code=7).args == ()
    assert NoSuper(code=7, text="hello").args == ()


@pytest.mark.task(2)
def test_only_the_positional_ones_are_stored():
    """Of a call with both kinds of arguments, the positional ones are in args and the keywords are not."""
    assert NoSuper("hello", code=7).args == ("hello",)


@pytest.mark.task(2)
def test_an_init_of_its_own_may_take_keywords():
    """__new__ gets the keywords of the call as well, and must not refuse them: they are meant for the __init__ of a
    subclass.
    """

    class WithCode(ModelException):
        def __init__(self, *, code):
            self.code = code

    assert WithCode(code=7).code == 7


@pytest.mark.task(2)
def test_the_model_itself_takes_no_keywords():
    """ModelException has no use for a keyword, so passing one is a TypeError, with or without other arguments."""
    with pytest.raises(TypeError):
        ModelException(code=7)
    with pytest.raises(TypeError):
        ModelException("hello", code=7)


@pytest.mark.task(2)
def test_a_subclass_without_init_takes_no_keywords():
    """A subclass without an __init__ of its own uses that of ModelException, which takes no keywords."""
    with pytest.raises(TypeError):
        NoInit(code=7)


@pytest.mark.task(2)
def test_super_init_takes_no_keywords():
    """super().__init__(text=...) in a subclass is a TypeError, like ModelException(text=...)."""

    class Careless(ModelException):
        def __init__(self, text):
            super().__init__(text=text)

    with pytest.raises(TypeError):
        Careless("hello")


@pytest.mark.task(3)
def test_args_can_be_assigned():
    """args of an exception can be replaced at any time: after error.args = (1, 2) it is that tuple."""
    error = ModelException("hello")
    error.args = (1, 2)
    assert error.args == (1, 2)


@pytest.mark.task(3)
def test_a_list_becomes_a_tuple():
    """After error.args = [...] args is a tuple of the same values."""
    number = rng("assign").randrange(10, 10_000)
    error = ModelException("hello")
    error.args = [1, number]
    assert error.args == (1, number)


@pytest.mark.task(3)
def test_every_iterable_can_be_assigned():
    """Every iterable can be assigned, also an empty one and an iterator: each of its values becomes one argument."""
    error = ModelException("hello")
    error.args = "ab"
    assert error.args == ("a", "b")
    error.args = map(abs, (-1, -2))
    assert error.args == (1, 2)
    error.args = ()
    assert error.args == ()


@pytest.mark.task(3)
def test_a_list_that_changes_later_changes_nothing():
    """args is no window into the list that was assigned: that list may change later, args may not."""
    error = ModelException("hello")
    values = [1, 2]
    error.args = values
    values.append(3)
    assert error.args == (1, 2)


@pytest.mark.task(3)
def test_str_goes_by_the_assigned_args():
    """str() shows what is in args now, not what the exception was made with."""
    error = ModelException("hello")
    error.args = [1, 2]
    assert str(error) == "(1, 2)"
    error.args = ["bye"]
    assert str(error) == "bye"


@pytest.mark.task(3)
def test_repr_goes_by_the_assigned_args():
    """repr() shows what is in args now, not what the exception was made with."""
    error = ModelException("hello")
    error.args = [1, 2]
    assert repr(error) == "ModelException(1, 2)"
    error.args = ["bye"]
    assert repr(error) == "ModelException('bye')"


@pytest.mark.task(3)
@pytest.mark.parametrize("value", [5, None], ids=str)
def test_what_is_not_iterable_is_refused(value):
    """What is not iterable cannot become a tuple, so assigning it is a TypeError. None is not iterable either."""
    error = ModelException("hello")
    with pytest.raises(TypeError):
        error.args = value


@pytest.mark.task(3)
def test_a_refused_value_changes_nothing():
    """When an assignment has failed with a TypeError, args is what it was before."""
    error = ModelException("hello", 3)
    try:
        error.args = 5
        outcome = "5 was accepted"
    except TypeError:
        outcome = error.args
    assert outcome == ("hello", 3)


@pytest.mark.task(4)
@STRS
def test_str_shows_nothing_or_the_only_argument_or_the_tuple(arguments, text):
    """str() gives the empty text for no argument, what str() makes of the argument for a single one, and the whole
    tuple for more. What counts is the number of arguments, not whether they are empty.
    """
    assert str(ModelException(*arguments)) == text


@pytest.mark.task(4)
def test_str_shows_any_single_argument():
    """A single argument can be any object. str() of the exception is str() of that object, not its repr()."""

    class Item:
        def __str__(self):
            return "the str of the item"

        def __repr__(self):
            return "the repr of the item"

    assert str(ModelException(Item())) == "the str of the item"
    assert str(ModelException(ModelException("inner"))) == "inner"


@pytest.mark.task(4)
def test_str_of_a_subclass_goes_by_args():
    """A subclass without a __str__ of its own shows its args, wherever they came from."""
    assert str(NoSuper("hello", 7)) == "('hello', 7)"
    assert str(WithSuper("milk", 3)) == "no milk until day 3"
    assert str(NoSuper(text="hello", code=7)) == ""


@pytest.mark.task(5)
@REPRS
def test_repr_looks_like_a_call(arguments, call):
    """repr() is the name of the class and, in parentheses, the repr() of each argument: with no comma behind a single
    one.
    """
    assert repr(ModelException(*arguments)) == call


@pytest.mark.task(5)
def test_repr_shows_the_repr_of_an_argument():
    """repr() shows an argument by its repr(), not by its str()."""

    class Item:
        def __str__(self):
            return "the str of the item"

        def __repr__(self):
            return "Item()"

    assert repr(ModelException(Item())) == "ModelException(Item())"


@pytest.mark.task(5)
def test_repr_names_the_subclass():
    """A subclass has its own name in repr(), and shows the arguments that are in its args."""
    assert repr(NoInit("hello")) == "NoInit('hello')"
    assert repr(NoSuper("hello", 7)) == "NoSuper('hello', 7)"
    assert repr(WithSuper("milk", 3)) == "WithSuper('no milk until day 3')"
    assert repr(EmptySuper("hello")) == "EmptySuper()"


@pytest.mark.task(5)
def test_repr_does_not_ask_str():
    """A subclass with a __str__ of its own keeps the usual repr(): it goes by args, not by str()."""
    assert repr(Polite("hello", 3)) == "Polite('hello', 3)"


@pytest.mark.task(5)
def test_repr_shows_the_plain_name():
    """The name in repr() is the __name__ of the class, without the module or the function in which it was defined."""

    class Local(ModelException):
        pass

    assert repr(Local("hello")) == "Local('hello')"
