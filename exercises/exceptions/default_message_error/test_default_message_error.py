"""Does MissingItem tell programs and people what is missing, and does Quiet leave everything to Exception?"""

import pytest
from kit import rng

from default_message_error import MissingItem, Quiet

ITEMS = ["bread", "butter", "coffee", "flour", "salt", "tea"]


@pytest.mark.task(1)
def test_it_keeps_the_item():
    """error.item is the first argument as it was given, with a message and without one."""
    item = rng("item").choice(ITEMS)
    assert MissingItem(item).item == item
    assert MissingItem(item, "sold out").item == item
    assert MissingItem("").item == ""


@pytest.mark.task(1)
def test_every_error_has_its_own_item():
    """Every exception keeps an item of its own, also after another one was made."""
    first = MissingItem("milk")
    second = MissingItem("eggs", "sold out")
    assert first.item == "milk"
    assert second.item == "eggs"


@pytest.mark.task(1)
def test_the_item_is_required():
    """An error that does not say what is missing helps nobody: without an item both MissingItem() and a plain
    `raise MissingItem` are a TypeError.
    """
    assert MissingItem("milk").item == "milk"
    with pytest.raises(TypeError):
        MissingItem()
    with pytest.raises(TypeError):
        raise MissingItem


@pytest.mark.task(1)
def test_two_arguments_are_the_most():
    """There are two parameters, and a third argument is a TypeError."""
    assert MissingItem("milk", "sold out").item == "milk"
    with pytest.raises(TypeError):
        MissingItem("milk", "sold out", "again")


@pytest.mark.task(1)
def test_except_exception_catches_it():
    """`except Exception` is the last line of defence of most programs, so it has to catch a MissingItem."""
    caught = None
    error = MissingItem("milk")
    try:
        try:
            raise error
        except Exception as handled:
            caught = handled
    except BaseException:
        caught = "except Exception did not catch it"
    assert caught is error


@pytest.mark.task(1)
@pytest.mark.parametrize(
    "other", [LookupError, ValueError, RuntimeError, OSError, pytest.param(Quiet, id="Quiet")]
)
def test_a_handler_for_another_error_does_not_catch_it(other):
    """MissingItem derives directly from Exception. A handler for some other kind of error does not mean it."""
    error = MissingItem("milk")
    assert isinstance(error, other) is False


@pytest.mark.task(2)
def test_the_default_message_names_the_item():
    """Where no message is given, str(error) is "<item> is missing", with the item in front."""
    item = rng("default message").choice(ITEMS)
    assert str(MissingItem("milk")) == "milk is missing"
    assert str(MissingItem(item)) == f"{item} is missing"


@pytest.mark.task(2)
def test_none_is_no_message():
    """None says that there is no message: the default message takes its place."""
    assert str(MissingItem("milk", None)) == "milk is missing"
    assert str(MissingItem("eggs", message=None)) == "eggs is missing"


@pytest.mark.task(2)
def test_the_default_message_takes_the_item_as_it_is():
    """The item stands in the message character for character, whatever signs it contains, and also if it is empty."""
    assert str(MissingItem("50% {milk}")) == "50% {milk} is missing"
    assert str(MissingItem("")) == " is missing"


@pytest.mark.task(3)
def test_a_message_is_the_text():
    """Where a message is given, str(error) is that message alone: no default, no item, no tuple around it."""
    message = f"sold out until day {rng('message').randrange(10, 10_000)}"
    assert str(MissingItem("milk", "sold out")) == "sold out"
    assert str(MissingItem("milk", message)) == message


@pytest.mark.task(3)
def test_an_empty_message_is_a_message():
    """An empty message was given on purpose. It counts as false, but it is not None, and it is kept."""
    assert str(MissingItem("milk", "")) == ""


@pytest.mark.task(3)
def test_a_message_is_not_filled_in():
    """A message that is given is shown character for character: braces and percent signs in it mean nothing, and spaces
    and newlines around it stay."""
    assert str(MissingItem("milk", "{item} is 50% off")) == "{item} is 50% off"
    assert str(MissingItem("milk", "  sold out\n")) == "  sold out\n"


@pytest.mark.task(4)
def test_args_holds_the_message_alone():
    """error.args holds exactly one value, the message. The item has its own place."""
    message = f"sold out until day {rng('args').randrange(10, 10_000)}"
    assert MissingItem("milk", message).args == (message,)
    assert MissingItem("milk", "").args == ("",)


@pytest.mark.task(4)
def test_args_holds_the_default_message():
    """Where no message was given, the default message is in error.args: as a text, with the item filled in."""
    item = rng("default args").choice(ITEMS)
    assert MissingItem(item).args == (f"{item} is missing",)


@pytest.mark.task(4)
def test_a_message_by_keyword_gets_into_args():
    """Python itself puts only positional arguments into args. A message that came as a keyword gets there only if your
    code puts it there.
    """
    assert MissingItem("milk", message="sold out").args.count("sold out") == 1


@pytest.mark.task(4)
def test_keywords_make_no_difference():
    """However the error was made, with positions or with keywords, args holds the message and nothing else."""
    assert MissingItem("milk", message="sold out").args == ("sold out",)
    assert MissingItem(message="sold out", item="milk").args == ("sold out",)
    assert MissingItem(item="eggs").args == ("eggs is missing",)


@pytest.mark.task(5)
def test_quiet_shows_its_argument():
    """Quiet("a") shows a: Exception stores an argument and shows it, without any help of the class."""
    text = rng("quiet").choice(ITEMS)
    assert str(Quiet("a")) == "a"
    assert str(Quiet(text)) == text


@pytest.mark.task(5)
def test_quiet_stores_all_its_arguments():
    """Quiet takes any number of arguments, as Exception does, and keeps them all in args, one by one."""
    assert Quiet("a").args == ("a",)
    assert Quiet("milk", 2, None).args == ("milk", 2, None)


@pytest.mark.task(5)
def test_quiet_shows_several_arguments_as_a_tuple():
    """Where there is more than one argument, the text of an exception is the whole tuple."""
    assert str(Quiet("milk", "eggs")) == "('milk', 'eggs')"


@pytest.mark.task(5)
def test_quiet_takes_no_keywords():
    """Exception takes no keyword arguments, and neither does Quiet: Quiet(reason="a") is a TypeError."""
    assert Quiet("a").args == ("a",)
    with pytest.raises(TypeError):
        Quiet(reason="a")


@pytest.mark.task(5)
def test_quiet_needs_no_argument():
    """A plain `raise Quiet` makes a Quiet without arguments, and that is allowed."""
    caught = None
    try:
        raise Quiet
    except Exception as error:
        caught = error
    assert type(caught) is Quiet


@pytest.mark.task(5)
def test_quiet_without_an_argument_is_empty():
    """Where no argument was given, args is empty, and so is the text."""
    assert Quiet().args == ()
    assert str(Quiet()) == ""


@pytest.mark.task(5)
def test_except_exception_catches_quiet():
    """`except Exception` has to catch a Quiet: it is an error like others, and no wish to end the program."""
    error = Quiet("a")
    assert isinstance(error, Exception) is True


@pytest.mark.task(5)
@pytest.mark.parametrize(
    "other", [LookupError, ValueError, RuntimeError, OSError, pytest.param(MissingItem, id="MissingItem")]
)
def test_a_handler_for_another_error_does_not_catch_quiet(other):
    """Quiet derives directly from Exception. A handler for some other kind of error does not mean it."""
    error = Quiet("a")
    assert isinstance(error, other) is False
