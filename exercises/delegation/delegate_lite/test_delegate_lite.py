"""Does delegate_lite pass on values, what is sent, and the return value, as yield from does?"""

from itertools import islice

import pytest
from kit import Source, endless, failing, rng, take, transcript

from delegate_lite import delegate_lite


def real(iterable):
    """The original, to compare with."""
    return (yield from iterable)


def echo():
    """Answers what it hears, a hundred times at most; "bye" makes it return the number of its answers."""
    answer = "hello"
    for answers in range(100):
        heard = yield answer
        if heard == "bye":
            return answers
        answer = f"you said {heard!r}"


def countdown(start, result):
    """Yields start, ..., 2, 1 and then returns the result."""
    yield from range(start, 0, -1)
    return result


def returned_by(generator):
    """Run the generator to its end: StopIteration carries what it returned."""
    for _ in range(1000):
        try:
            next(generator)
        except StopIteration as stop:
            return stop.value
    return "it never ends"


def fails_when_it_hears():
    """Takes everything that is sent to it for an error."""
    for _ in range(100):
        heard = yield "listening"
        if heard is not None:
            raise LookupError


def three_letters():
    return ["a", "b", "c"]


def nothing():
    return ()


class Numbers:
    """An iterator that knows nothing but next(): 1, 2, and then its own StopIteration with a value."""

    def __init__(self):
        self._last = 0

    def __iter__(self):
        return self

    def __next__(self):
        self._last += 1
        if self._last > 2:
            raise StopIteration("counted")
        return self._last


class Radio:
    """An iterator with a send(), which writes down how it was asked. It goes off the air after ten requests."""

    def __init__(self, log):
        self._log = log

    def __iter__(self):
        return self

    def __next__(self):
        self._log.append("next()")
        if len(self._log) > 10:
            raise StopIteration
        return "music"

    def send(self, value):
        self._log.append(f"send({value!r})")
        return f"playing {value!r}"


class Shelf:
    """Has no __iter__ at all: iter() reads it by positions, as it does with old sequences."""

    def __init__(self, books=("atlas", "novel")):
        self._books = books

    def __getitem__(self, position):
        return self._books[position]


#: Whom to talk to; what the conversations are, step by step; and what others are drawn from.
KINDS = [echo, fails_when_it_hears, three_letters, nothing, Numbers, Shelf]
SCRIPTS = [
    ["next", "next", "next", "next", "next"],
    ["next", ("send", "tea"), ("send", 0), ("send", "bye"), "next"],
    [("send", None), "next", ("send", None), ("send", "tea"), ("send", None)],
    [("send", "too early"), "next", ("send", "tea")],
    ["next", ("send", "bye"), ("send", "tea"), "next"],
]
STEPS = ["next", ("send", None), ("send", 0), ("send", "tea"), ("send", "bye")]


@pytest.mark.task(1)
def test_the_items_of_an_iterable_come_out():
    """Every item of the iterable comes out, in order, and nothing else does."""
    assert take(delegate_lite([10, 20, 30])) == [10, 20, 30]
    assert take(delegate_lite(range(3))) == [0, 1, 2]
    assert take(delegate_lite("abc")) == ["a", "b", "c"]
    assert take(delegate_lite([])) == []
    items = [rng("items").randrange(100) for _ in range(8)]
    assert take(delegate_lite(iter(items))) == items


@pytest.mark.task(1)
def test_false_items_are_items():
    """None, 0 and an empty string are items too: only StopIteration says that there are no more."""
    assert take(delegate_lite([0, None, "", False, 7])) == [0, None, "", False, 7]


@pytest.mark.task(1)
def test_whatever_iter_accepts_will_do():
    """iter() decides what can be iterated over. That includes objects that have positions and no __iter__."""
    assert take(delegate_lite(Shelf(["atlas", "novel"]))) == ["atlas", "novel"]
    assert take(delegate_lite({"a": 1, "b": 2})) == ["a", "b"]


@pytest.mark.task(1)
def test_nothing_starts_before_the_first_request():
    """Calling delegate_lite makes a generator and does nothing else: the iterable is opened, once, when the first item
    is asked for."""
    source = Source([1, 2])
    delegating = delegate_lite(source)
    assert (source.opened, source.requests) == (0, 0)
    assert next(delegating) == 1
    assert next(delegating) == 2
    assert (source.opened, source.requests) == (1, 2)


@pytest.mark.task(1)
def test_one_request_takes_one_item():
    """Each request is passed on as one request. Nothing is collected in advance, so an endless iterable is fine."""
    n = rng("one item").randrange(3, 9)
    source = Source(endless(), at_most=n)
    assert list(islice(delegate_lite(source), n)) == list(range(n))
    assert source.requests == n


@pytest.mark.task(1)
def test_the_iterable_is_left_alone():
    """Reading a list must not change it: whoever passed it may still need it."""
    letters = ["a", "b", "c"]
    assert take(delegate_lite(letters)) == ["a", "b", "c"]
    assert letters == ["a", "b", "c"]


@pytest.mark.task(1)
def test_two_delegations_do_not_disturb_each_other():
    """Every call of delegate_lite has a subiterator of its own."""
    left, right = delegate_lite([1, 2, 3]), delegate_lite([1, 2, 3])
    assert [next(left), next(left), next(right)] == [1, 2, 1]
    assert take(left) == [3]
    assert take(right) == [2, 3]


@pytest.mark.task(1)
def test_an_error_comes_out_unchanged():
    """An error of the subiterator is not its end: it goes to the caller, the very same object, and the delegation is
    over."""
    error = ConnectionError("the line is dead")
    delegating = delegate_lite(failing([1], error))
    assert next(delegating) == 1
    with pytest.raises(ConnectionError) as caught:
        next(delegating)
    assert caught.value is error
    assert take(delegating) == []


@pytest.mark.task(2)
def test_what_is_sent_arrives():
    """send(value) goes on to the subiterator, and its answer comes back. A for loop would only ever ask for the next
    item, and what was sent would be lost."""
    talk = delegate_lite(echo())
    next(talk)
    assert talk.send("tea") == "you said 'tea'"
    number = rng("sent").randrange(1, 1000)
    another = delegate_lite(echo())
    next(another)
    assert another.send(number) == f"you said {number}"


@pytest.mark.task(2)
def test_each_answer_comes_back_once():
    """The answer to send() is the next item. If another yield or another next() stands in between, every other answer
    goes missing."""
    log = []
    radio = delegate_lite(Radio(log))
    next(radio)
    assert [radio.send("jazz"), radio.send("news"), next(radio)] == ["playing 'jazz'", "playing 'news'", "music"]
    assert log == ["next()", "send('jazz')", "send('news')", "next()"]


@pytest.mark.task(2)
@pytest.mark.parametrize("value", [0, "", False, ()], ids=repr)
def test_false_values_arrive_too(value):
    """Only None means that nothing was sent. 0 or an empty string is false as well, but it has been sent and must
    arrive."""
    talk = delegate_lite(echo())
    next(talk)
    assert talk.send(value) == f"you said {value!r}"


@pytest.mark.task(2)
def test_none_is_passed_on_with_next():
    """next() and send(None) mean the same, and both arrive as next(). Most iterators, those of lists for example, have
    no send() at all."""
    letters = delegate_lite(["a", "b", "c"])
    assert [next(letters), letters.send(None), next(letters)] == ["a", "b", "c"]
    log = []
    radio = delegate_lite(Radio(log))
    radio.send(None)
    radio.send(None)
    assert log == ["next()", "next()"]


@pytest.mark.task(2)
def test_a_plain_iterator_cannot_receive():
    """A list iterator has nowhere to put a value. Sending it one must end in the AttributeError that says so: do not
    swallow the value."""
    letters = delegate_lite(["a", "b", "c"])
    next(letters)
    with pytest.raises(AttributeError) as caught:
        letters.send(5)
    assert "send" in str(caught.value)
    assert take(letters) == []


@pytest.mark.task(3)
def test_the_return_value_is_passed_on():
    """What the subiterator returns travels in StopIteration.value, and delegate_lite returns the same."""
    assert returned_by(delegate_lite(countdown(3, "done"))) == "done"
    result = rng("returned").randrange(1000)
    assert returned_by(delegate_lite(countdown(2, result))) == result


@pytest.mark.task(3)
def test_there_may_be_a_result_without_items():
    """A subiterator that yields nothing can still return something: the very first request may be the one that finds
    the end."""
    assert returned_by(delegate_lite(countdown(0, "at once"))) == "at once"


@pytest.mark.task(3)
def test_a_send_may_find_the_end():
    """The subiterator may also return in answer to a send(), and then that is where the return value arrives."""
    talk = delegate_lite(echo())
    next(talk)
    talk.send("tea")
    with pytest.raises(StopIteration) as caught:
        talk.send("bye")
    assert caught.value.value == 1


@pytest.mark.task(3)
def test_an_iterator_may_have_a_result_too():
    """Not only generators put a value into StopIteration. Without one the result is None."""
    assert returned_by(delegate_lite(Numbers())) == "counted"
    assert returned_by(delegate_lite([1, 2])) is None


@pytest.mark.task(3)
def test_the_result_is_not_an_item():
    """A loop over delegate_lite sees the items only: the result is returned, not yielded."""
    assert take(delegate_lite(countdown(3, "done"))) == [3, 2, 1]


@pytest.mark.task(3)
def test_a_result_may_be_false():
    """0, an empty list or an empty string is a result like any other, and comes back as the very same object."""
    empty = []
    assert returned_by(delegate_lite(countdown(1, 0))) == 0
    assert returned_by(delegate_lite(countdown(1, ""))) == ""
    assert returned_by(delegate_lite(countdown(1, empty))) is empty


@pytest.mark.task(3)
def test_a_finished_delegation_stays_finished():
    """The result is returned once. After that every request raises StopIteration without a value."""
    delegating = delegate_lite(countdown(1, "done"))
    assert returned_by(delegating) == "done"
    assert returned_by(delegating) is None
    assert take(delegating) == []


@pytest.mark.task(4)
def test_it_is_written_with_a_plain_yield():
    """A generator that is paused inside yield from names what it waits for in gi_yieldfrom. Here that must be None:
    build yield from out of next(), send() and a plain yield."""
    delegating = delegate_lite([1, 2, 3])
    next(delegating)
    assert getattr(delegating, "gi_yieldfrom", None) is None


@pytest.mark.task(4)
def test_a_real_yield_from_can_use_it():
    """Another generator can delegate to delegate_lite: what is sent goes down through both, and the result comes up."""
    results = []

    def boss():
        result = yield from delegate_lite(delegate_lite(echo()))
        results.append(result)

    talk = boss()
    assert [next(talk), talk.send("tea")] == ["hello", "you said 'tea'"]
    with pytest.raises(StopIteration):
        talk.send("bye")
    assert results == [1]


@pytest.mark.task(4)
@pytest.mark.parametrize("kind", KINDS)
def test_a_conversation_goes_as_with_the_original(kind):
    """As long as only next() and send() are used, nobody can tell delegate_lite from the real yield from: each step has
    the same outcome."""
    for script in SCRIPTS:
        assert transcript(delegate_lite(kind()), script) == transcript(real(kind()), script)


@pytest.mark.task(4)
def test_unforeseen_conversations_go_as_with_the_original():
    """The same holds for conversations that nobody has thought of, whatever is sent and in whatever order."""
    random = rng("unforeseen")
    for kind in KINDS:
        drawn = [random.choices(STEPS, k=6) for _ in range(10)]
        for script in [*SCRIPTS, *drawn]:
            assert transcript(delegate_lite(kind()), script) == transcript(real(kind()), script)
