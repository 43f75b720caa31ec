"""Does CustomException carry its data wherever an exception can go?"""

import copy
import pickle
import traceback

import pytest
from kit import rng

from custom_exception import CustomException, check


@pytest.mark.task(1)
def test_it_remembers_code_and_name():
    """The exception keeps both values as they were given, as error.code and error.name."""
    code = rng("code").randrange(10, 10_000)
    name = rng("name").choice(["disk", "printer", "router"])
    error = CustomException(code, name)
    assert error.code == code
    assert error.name == name


@pytest.mark.task(1)
def test_two_errors_do_not_share_their_data():
    """Every exception has data of its own: what belongs to one error is stored on self and not on the class."""
    first = CustomException(7, "net")
    second = CustomException(8, "disk")
    assert (first.code, first.name) == (7, "net")
    assert (second.code, second.name) == (8, "disk")


@pytest.mark.task(1)
def test_zero_and_empty_text_are_data():
    """A code of 0 and an empty name are data like any other, and are kept."""
    error = CustomException(0, "")
    assert (error.code, error.name) == (0, "")


@pytest.mark.task(1)
def test_both_arguments_are_required():
    """Both arguments are required, and there is no third: a call with one, none or three is a TypeError."""
    assert CustomException(7, "net").code == 7
    with pytest.raises(TypeError):
        CustomException()
    with pytest.raises(TypeError):
        CustomException(7)
    with pytest.raises(TypeError):
        CustomException(7, "net", "extra")


@pytest.mark.task(1)
def test_it_derives_directly_from_exception():
    """CustomException inherits from Exception and nothing else: otherwise handlers that mean other errors catch it,
    or the usual handlers miss it.
    """
    error = CustomException(7, "net")
    assert type(error).__bases__ == (Exception,)


@pytest.mark.task(2)
def test_its_text_names_code_and_name():
    """str(error) is "<code>, <name> error occur!", character for character, whatever the name contains."""
    code = rng("text").randrange(10, 10_000)
    assert str(CustomException(7, "net")) == "7, net error occur!"
    assert str(CustomException(code, "disk")) == f"{code}, disk error occur!"
    assert str(CustomException(0, "")) == "0,  error occur!"
    assert str(CustomException(-1, "100% {full}")) == "-1, 100% {full} error occur!"


@pytest.mark.task(2)
def test_a_traceback_ends_with_its_text():
    """The last line of a traceback shows the class and then str(error). Python asks __str__ for that text, so __str__
    returns it; what is only printed, or kept in an attribute, does not appear there.
    """
    error = CustomException(5, "disk")
    last_line = traceback.format_exception_only(error)[-1].strip()
    class_name, colon, text = last_line.partition(": ")
    assert text == "5, disk error occur!"


@pytest.mark.task(3)
def test_args_holds_code_and_name():
    """error.args holds the arguments of the exception, here (code, name) in this order, and not the finished text."""
    code = rng("args").randrange(10, 10_000)
    error = CustomException(code, "disk")
    assert error.args == (code, "disk")
    assert CustomException(0, "").args == (0, "")


@pytest.mark.task(3)
def test_args_is_complete_after_a_call_with_keywords():
    """error.args is complete however the exception was created. By itself Python puts only positional arguments there:
    a call with keywords leaves args empty unless __init__ fills it.
    """
    code = rng("keywords").randrange(10, 10_000)
    assert CustomException(code=code, name="net").args == (code, "net")
    assert CustomException(code, name="net").args == (code, "net")
    assert CustomException(name="net", code=code).args == (code, "net")


@pytest.mark.task(3)
def test_a_copy_is_an_equal_error():
    """copy.copy() makes its copy by calling CustomException(*error.args): that works, and loses nothing, only when args
    holds exactly what __init__ expects.
    """
    error = CustomException(7, "net")
    twin = copy.copy(error)
    assert type(twin) is CustomException
    assert (twin.code, twin.name) == (7, "net")
    assert twin.args == (7, "net")


@pytest.mark.task(3)
def test_it_survives_pickle():
    """An error that leaves a worker process travels by pickle, which rebuilds it from error.args, and it must arrive
    whole.
    """
    code = rng("pickle").randrange(10, 10_000)
    arrived = pickle.loads(pickle.dumps(CustomException(code, "disk")))
    assert type(arrived) is CustomException
    assert (arrived.code, arrived.name) == (code, "disk")
    assert arrived.args == (code, "disk")


@pytest.mark.task(3)
def test_it_survives_pickle_after_a_call_with_keywords():
    """An error that was created with keywords must survive pickle as well: with an empty args it cannot be rebuilt."""
    sent = CustomException(code=7, name="net")
    arrived = pickle.loads(pickle.dumps(sent))
    assert (arrived.code, arrived.name) == (7, "net")
    assert arrived.args == (7, "net")


@pytest.mark.task(4)
def test_check_says_ok_for_code_0():
    """check(0, name) returns the text "ok": it neither prints it nor raises."""
    name = rng("ok").choice(["disk", "printer", "router"])
    assert check(0, name) == "ok"


@pytest.mark.task(4)
def test_check_raises_any_other_code():
    """check() raises a CustomException with its arguments as data. It does not return it: an exception that is returned
    stops nobody.
    """
    code = rng("check").randrange(10, 10_000)
    with pytest.raises(CustomException) as caught:
        check(code, "disk")
    assert (caught.value.code, caught.value.name) == (code, "disk")


@pytest.mark.task(4)
def test_a_negative_code_is_an_error_too():
    """Only code 0 is fine. A negative code is an error like any other."""
    with pytest.raises(CustomException) as caught:
        check(-1, "net")
    assert caught.value.code == -1


@pytest.mark.task(4)
def test_every_raise_makes_a_new_error():
    """Every call of check() raises an exception of its own: an error that was caught earlier keeps its data."""
    with pytest.raises(CustomException) as earlier:
        check(7, "net")
    with pytest.raises(CustomException) as later:
        check(8, "disk")
    assert (earlier.value.code, earlier.value.name) == (7, "net")
    assert (later.value.code, later.value.name) == (8, "disk")


@pytest.mark.task(4)
def test_except_exception_catches_it_with_its_data():
    """A handler that knows nothing of CustomException catches it by `except Exception`, and finds code and name in it."""
    caught = None
    try:
        check(5, "disk")
    except Exception as error:
        caught = error
    assert type(caught) is CustomException
    assert (caught.code, caught.name) == (5, "disk")
