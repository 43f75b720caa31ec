"""Does RequestError arrive whole, whichever way it travels?"""

import copy
import pickle

import pytest
from kit import rng

from error_survives_pickle import RequestError

PROTOCOLS = pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))


def pickled_and_back(error):
    """What arrives on the other side when an exception is sent as bytes."""
    return pickle.loads(pickle.dumps(error))


WAYS = pytest.mark.parametrize(
    "travel", [pickled_and_back, copy.copy, copy.deepcopy], ids=["pickle", "copy", "deepcopy"]
)


class Timeout(RequestError):
    """A subclass without anything of its own."""


class SlowTimeout(Timeout):
    """A subclass of the subclass."""


@pytest.mark.task(1)
def test_it_keeps_status_and_retry_after():
    """error.status and error.retry_after are what was passed as keywords."""
    status = rng("status").randrange(400, 600)
    error = RequestError("busy", retry_after=2.5, status=status)
    assert error.status == status
    assert error.retry_after == 2.5


@pytest.mark.task(1)
def test_retry_after_may_be_left_out():
    """Without retry_after nobody knows when to try again: the attribute is there, and it is None."""
    assert RequestError("busy", status=503).retry_after is None


@pytest.mark.task(1)
def test_zero_is_data():
    """0 counts as false, but it was given, and it is kept: to wait 0 seconds is something else than not to know."""
    error = RequestError("busy", status=0, retry_after=0)
    assert error.status == 0
    assert error.retry_after == 0


@pytest.mark.task(1)
def test_the_message_is_the_text():
    """str(error) is the message alone, without the status and without a tuple around it."""
    message = f"server {rng('text').randrange(10, 10_000)} is busy"
    assert str(RequestError(message, status=503, retry_after=2.5)) == message
    assert str(RequestError("", status=503)) == ""


@pytest.mark.task(1)
def test_args_holds_the_message_alone():
    """error.args holds exactly one value, the message, also where that was passed as a keyword."""
    assert RequestError("busy", status=503, retry_after=2.5).args == ("busy",)
    assert RequestError(message="busy", status=503).args == ("busy",)


@pytest.mark.task(1)
def test_status_is_required():
    """A RequestError without a status is a TypeError: every request that fails has one."""
    assert RequestError("busy", status=503).status == 503
    with pytest.raises(TypeError):
        RequestError("busy")


@pytest.mark.task(1)
def test_the_message_is_required():
    """A RequestError without a message is a TypeError: people need to read what went wrong."""
    assert RequestError("busy", status=503).status == 503
    with pytest.raises(TypeError):
        RequestError(status=503)


@pytest.mark.task(1)
def test_the_data_can_only_be_given_as_keywords():
    """RequestError("busy", 503) is a TypeError: a bare number does not tell whether it is the status or the seconds."""
    assert RequestError("busy", status=503).status == 503
    with pytest.raises(TypeError):
        RequestError("busy", 503)
    with pytest.raises(TypeError):
        RequestError("busy", 2.5, status=503)


@pytest.mark.task(1)
def test_two_errors_do_not_share_their_data():
    """Every exception has data of its own, also after another one was made."""
    first = RequestError("busy", status=503, retry_after=2.5)
    second = RequestError("gone", status=410)
    assert (first.status, first.retry_after) == (503, 2.5)
    assert (second.status, second.retry_after) == (410, None)


@pytest.mark.task(1)
def test_except_exception_catches_it():
    """`except Exception` is the last line of defence of most programs, so it has to catch a RequestError."""
    error = RequestError("busy", status=503)
    assert isinstance(error, Exception) is True


@pytest.mark.task(1)
@pytest.mark.parametrize("other", [LookupError, ValueError, RuntimeError, OSError])
def test_a_handler_for_another_error_does_not_catch_it(other):
    """RequestError derives directly from Exception. A handler for some other kind of error does not mean it."""
    error = RequestError("busy", status=503)
    assert isinstance(error, other) is False


@pytest.mark.task(2)
@PROTOCOLS
def test_the_message_survives_pickle(protocol):
    """After a journey through pickle args holds the message alone, as before, whatever the protocol is."""
    message = f"server {rng('pickle').randrange(10, 10_000)} is busy"
    error = RequestError(message, status=503, retry_after=2.5)
    arrived = pickle.loads(pickle.dumps(error, protocol))
    assert arrived.args == (message,)
    assert str(arrived) == message


@pytest.mark.task(2)
@PROTOCOLS
def test_status_and_retry_after_survive_pickle(protocol):
    """After a journey through pickle status and retry_after are the same, whatever the protocol is."""
    status = rng("pickle").randrange(400, 600)
    error = RequestError("busy", status=status, retry_after=2.5)
    arrived = pickle.loads(pickle.dumps(error, protocol))
    assert arrived.status == status
    assert arrived.retry_after == 2.5


@pytest.mark.task(2)
def test_it_arrives_as_a_request_error():
    """What arrives is a RequestError, so that `except RequestError` catches it on the other side, too."""
    error = RequestError("busy", status=503)
    assert type(pickled_and_back(error)) is RequestError


@pytest.mark.task(2)
def test_false_values_survive_pickle():
    """An empty message, the status 0, a wait of 0 seconds and the None of an unknown wait all arrive as they were."""
    at_once = pickled_and_back(RequestError("", status=0, retry_after=0))
    assert (at_once.args, at_once.status, at_once.retry_after) == (("",), 0, 0)
    unknown = pickled_and_back(RequestError("busy", status=503))
    assert unknown.retry_after is None


@pytest.mark.task(2)
def test_it_may_travel_on():
    """What has arrived can be sent on, and arrives again whole: it may pass through several processes."""
    arrived = pickled_and_back(RequestError("busy", status=503, retry_after=2.5))
    arrived_again = pickled_and_back(arrived)
    assert (arrived_again.args, arrived_again.status, arrived_again.retry_after) == (("busy",), 503, 2.5)


@pytest.mark.task(2)
def test_an_error_that_was_raised_survives_pickle():
    """An exception that was raised has a traceback, and perhaps a cause. A traceback cannot be pickled and may stay
    behind; the exception must arrive all the same.
    """
    caught = None
    try:
        try:
            raise ConnectionError("no answer")
        except ConnectionError as cause:
            raise RequestError("busy", status=503, retry_after=2.5) from cause
    except RequestError as error:
        caught = error
    arrived = pickled_and_back(caught)
    assert (arrived.args, arrived.status, arrived.retry_after) == (("busy",), 503, 2.5)


@pytest.mark.task(2)
def test_one_error_stays_one_error():
    """A report that holds the same exception twice holds one exception twice when it arrives, and not two."""
    error = RequestError("busy", status=503)
    first, second = pickled_and_back([error, error])
    assert (first is second) is True


@pytest.mark.task(2)
def test_pickling_changes_nothing():
    """pickle.dumps() only looks: the exception that was sent still has all its data."""
    error = RequestError("busy", status=503, retry_after=2.5)
    error.add_note("third try")
    pickle.dumps(error)
    assert (error.args, error.status, error.retry_after) == (("busy",), 503, 2.5)
    assert error.__notes__ == ["third try"]


@pytest.mark.task(3)
@pytest.mark.parametrize("make_copy", [copy.copy, copy.deepcopy])
def test_a_copy_has_the_same_data(make_copy):
    """A copy of an exception, deep or not, has the same class, args, status and retry_after."""
    status = rng("copy").randrange(400, 600)
    twin = make_copy(RequestError("busy", status=status, retry_after=2.5))
    assert type(twin) is RequestError
    assert (twin.args, twin.status, twin.retry_after) == (("busy",), status, 2.5)


@pytest.mark.task(3)
@pytest.mark.parametrize("make_copy", [copy.copy, copy.deepcopy])
def test_a_copy_is_another_exception(make_copy):
    """A copy is an object of its own: what is set on it later does not change the original."""
    error = RequestError("busy", status=503)
    twin = make_copy(error)
    twin.status = 410
    assert error.status == 503


@pytest.mark.task(4)
@WAYS
def test_attributes_that_were_added_survive(travel):
    """An attribute that some code has set on the exception later is there after the journey, also one that is false."""
    request_id = rng("added").randrange(10, 10_000)
    error = RequestError("busy", status=503)
    error.request_id = request_id
    error.attempts = 0
    arrived = travel(error)
    assert arrived.request_id == request_id
    assert arrived.attempts == 0


@pytest.mark.task(4)
@WAYS
def test_attributes_that_were_changed_survive(travel):
    """After the journey status and retry_after are what they were last, not what they were in the beginning."""
    error = RequestError("busy", status=503)
    error.status = 429
    error.retry_after = 60
    arrived = travel(error)
    assert (arrived.status, arrived.retry_after) == (429, 60)


@pytest.mark.task(4)
@WAYS
def test_notes_survive(travel):
    """The notes of an exception arrive with it, all of them, in their order and each of them once."""
    error = RequestError("busy", status=503)
    error.add_note("third try")
    error.add_note("on Sunday")
    assert travel(error).__notes__ == ["third try", "on Sunday"]


@pytest.mark.task(4)
@WAYS
def test_notes_and_attributes_survive_the_second_journey(travel):
    """What was added is there after any number of journeys, and more can be added between two of them."""
    error = RequestError("busy", status=503)
    error.request_id = 7
    error.add_note("third try")
    arrived = travel(error)
    arrived.add_note("passed on")
    arrived_again = travel(arrived)
    assert arrived_again.request_id == 7
    assert arrived_again.__notes__ == ["third try", "passed on"]


@pytest.mark.task(4)
def test_a_deep_copy_has_notes_of_its_own():
    """A deep copy does not share its notes with the original: a note that is added to one is not seen in the other."""
    error = RequestError("busy", status=503)
    error.add_note("third try")
    twin = copy.deepcopy(error)
    twin.add_note("only for the copy")
    assert error.__notes__ == ["third try"]


@pytest.mark.task(4)
def test_a_deep_copy_shares_no_list():
    """A deep copy does not share the lists in its attributes with the original: each can change without the other."""
    error = RequestError("busy", status=503)
    error.attempts = ["first"]
    twin = copy.deepcopy(error)
    twin.attempts.append("second")
    assert error.attempts == ["first"]


@pytest.mark.task(5)
@WAYS
def test_a_subclass_stays_what_it_is(travel):
    """A Timeout is a Timeout after the journey. To name one class in the code is not enough: ask the exception for its
    class.
    """
    error = Timeout("too late", status=408)
    deeper = SlowTimeout("much too late", status=408)
    assert type(travel(error)) is Timeout
    assert type(travel(deeper)) is SlowTimeout


@pytest.mark.task(5)
@WAYS
def test_a_subclass_keeps_its_data(travel):
    """A subclass without any code of its own keeps its message, its data and what was added later."""
    error = Timeout("too late", status=408, retry_after=2.5)
    error.request_id = 7
    arrived = travel(error)
    assert (arrived.args, arrived.status, arrived.retry_after) == (("too late",), 408, 2.5)
    assert arrived.request_id == 7
