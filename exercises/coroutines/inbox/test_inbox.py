"""Do inbox and plus deal with everything that is sent to them?"""

from contextlib import suppress

import pytest
from kit import rng

from inbox import inbox, plus


def started(coroutine):
    """The coroutine at its first yield: from here on it can receive."""
    next(coroutine)
    return coroutine


def send_all(coroutine, values):
    """Send one value after the other, as long as the coroutine has not ended, and list what send() gave back."""
    answers = []
    with suppress(StopIteration):
        for value in values:
            answers.append(coroutine.send(value))
    return answers


@pytest.mark.task(1)
def test_every_message_is_stored():
    """What the caller sends is the value of the yield expression: store that, in the very list the caller gave you."""
    store = []
    send_all(started(inbox(store)), ["tea", "milk"])
    assert store == ["tea", "milk"]
    messages = rng("messages").sample(range(1000), 3)
    store = []
    send_all(started(inbox(store)), messages)
    assert store == messages


@pytest.mark.task(1)
def test_starting_stores_nothing():
    """The first next() runs only up to the first yield: nothing has been sent yet, so there is nothing to store."""
    store = []
    next(inbox(store))
    assert store == []


@pytest.mark.task(1)
def test_what_was_in_the_list_stays_in_front():
    """New messages go to the end of the list; what was in it before stays."""
    store = ["old"]
    send_all(started(inbox(store)), ["new", "newer"])
    assert store == ["old", "new", "newer"]


@pytest.mark.task(1)
def test_none_and_zero_are_messages():
    """Whatever is sent is a message: None, 0 and an empty text neither end the inbox nor get left out."""
    store = []
    send_all(started(inbox(store)), [None, 0, "", False, "last"])
    assert store == [None, 0, "", False, "last"]


@pytest.mark.task(1)
def test_next_sends_none():
    """next() is the same as send(None): after the first one, it is a message like any other."""
    store = []
    messages = started(inbox(store))
    next(messages)
    messages.send("after")
    assert store == [None, "after"]


@pytest.mark.task(1)
def test_an_inbox_gives_no_answer():
    """What stands to the right of yield goes out to the caller. An inbox only receives, so send() gives back None."""
    messages = inbox([])
    assert next(messages) is None
    assert send_all(messages, ["tea", 7]) == [None, None]


@pytest.mark.task(1)
def test_an_inbox_never_ends():
    """There is no last message: the inbox must be ready for another one, however many came before."""
    store = []
    send_all(started(inbox(store)), range(2000))
    assert len(store) == 2000


@pytest.mark.task(2)
def test_plus_hands_out_none_first():
    """At the first next() no number has come in yet, so None goes out and no sum. The offset is added to what comes in,
    not to what goes out."""
    assert next(plus(10)) is None
    assert next(plus(0)) is None


@pytest.mark.task(2)
def test_plus_answers_with_the_sum():
    """send(number) gives back that number plus the offset."""
    adder = started(plus(10))
    assert adder.send(1) == 11
    draw = rng("sum")
    offset, number = draw.randrange(100, 200), draw.randrange(1, 100)
    adder = started(plus(offset))
    assert adder.send(number) == number + offset


@pytest.mark.task(2)
def test_plus_answers_every_number():
    """Every send() gets the answer to its own number, no number is swallowed and none is added to the next one: the
    yield that hands out one answer also receives the next number."""
    assert send_all(started(plus(10)), [1, 5, 5, 2]) == [11, 15, 15, 12]
    numbers = rng("every number").sample(range(1000), 6)
    assert send_all(started(plus(3)), numbers) == [number + 3 for number in numbers]


@pytest.mark.task(2)
def test_zero_and_negative_numbers_are_answered():
    """0 is a number like any other, sent or used as the offset; so are the numbers below it."""
    assert send_all(started(plus(10)), [0, -10, -25, 4]) == [10, 0, -15, 14]
    assert send_all(started(plus(0)), [0, 8]) == [0, 8]
    assert send_all(started(plus(-2)), [2, 0]) == [0, -2]


@pytest.mark.task(2)
def test_plus_never_ends():
    """There is no last number: plus must be ready for another one, however many came before."""
    answers = send_all(started(plus(1)), range(2000))
    assert len(answers) == 2000


@pytest.mark.task(3)
def test_caller_and_coroutine_take_turns():
    """send() lets the coroutine run up to its next yield and only then returns: by then the message is in the list.
    Unlike a function that is called again, the coroutine goes on where it was."""
    trace = []
    coroutine = inbox(trace)
    trace.append("caller: made")
    next(coroutine)
    trace.append("caller: started")
    coroutine.send("coroutine: first message")
    trace.append("caller: back again")
    coroutine.send("coroutine: second message")
    trace.append("caller: done")
    assert trace == [
        "caller: made",
        "caller: started",
        "coroutine: first message",
        "caller: back again",
        "coroutine: second message",
        "caller: done",
    ]


@pytest.mark.task(3)
def test_an_inbox_must_be_started_before_it_receives():
    """Before the first next() no yield is waiting for a value, so send() must raise TypeError. Starting the coroutine
    is up to the caller."""
    store = []
    messages = inbox(store)
    with pytest.raises(TypeError):
        messages.send("too early")
    assert store == []


@pytest.mark.task(3)
def test_plus_must_be_started_before_it_receives():
    """Before the first next() no yield is waiting for a number, so send() must raise TypeError. Starting the coroutine
    is up to the caller."""
    adder = plus(10)
    with pytest.raises(TypeError):
        adder.send(1)


@pytest.mark.task(3)
def test_two_inboxes_do_not_mix():
    """Every inbox stores into its own list."""
    drinks, fruits = [], []
    left, right = started(inbox(drinks)), started(inbox(fruits))
    left.send("tea")
    right.send("plum")
    left.send("milk")
    assert drinks == ["tea", "milk"]
    assert fruits == ["plum"]


@pytest.mark.task(3)
def test_two_adders_do_not_mix():
    """Every coroutine keeps its own local variables while it is paused: plus(10) and plus(100) go on side by side."""
    tens, hundreds = started(plus(10)), started(plus(100))
    assert [tens.send(1), hundreds.send(2), tens.send(3), hundreds.send(4)] == [11, 102, 13, 104]
