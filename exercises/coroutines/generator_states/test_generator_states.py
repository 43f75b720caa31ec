"""Does life see every state of a generator, also from inside?"""

import pytest
from kit import rng

from generator_states import life


def silent(*items):
    """A function for life(): its generator yields `items` and never looks."""

    def body(look):
        yield from items

    return body


def looks_once(look):
    """Looks once, and yields nothing."""
    look()
    return
    yield


def looks_everywhere(look):
    """Looks before, between and behind its two yields."""
    look()
    yield 1
    look()
    yield 2
    look()


class Shutdown(BaseException):
    """Not an Exception, like KeyboardInterrupt."""


# --- From outside


@pytest.mark.task(1)
def test_created_suspended_closed():
    """A new generator is GEN_CREATED. At each yield it is GEN_SUSPENDED: it waits. When it has run to its end, it is
    GEN_CLOSED."""
    assert life(silent("item")) == ["GEN_CREATED", "GEN_SUSPENDED", "GEN_CLOSED"]


@pytest.mark.task(1)
def test_every_yield_suspends_it():
    """There is one GEN_SUSPENDED for each yield, however many there are."""
    assert life(silent(1, 2, 3)) == ["GEN_CREATED", "GEN_SUSPENDED", "GEN_SUSPENDED", "GEN_SUSPENDED", "GEN_CLOSED"]
    number = rng("yields").randrange(20, 60)
    states = life(silent(*range(number)))
    assert states == ["GEN_CREATED", *["GEN_SUSPENDED"] * number, "GEN_CLOSED"]


@pytest.mark.task(1)
def test_without_a_yield_it_is_never_suspended():
    """A generator that comes to no yield is new, and then it has ended."""
    assert life(silent()) == ["GEN_CREATED", "GEN_CLOSED"]


@pytest.mark.task(1)
def test_what_it_yields_does_not_matter():
    """A generator is suspended at every yield, whatever goes out there: None and 0 do not mean the end."""
    assert life(silent(None, 0, "", False)) == ["GEN_CREATED", *["GEN_SUSPENDED"] * 4, "GEN_CLOSED"]


@pytest.mark.task(1)
def test_what_it_returns_does_not_matter():
    """A generator closes when its body has ended, by a return with a value as well. That value is no state."""

    def returns_a_value(look):
        yield 1
        return "the result"

    assert life(returns_a_value) == ["GEN_CREATED", "GEN_SUSPENDED", "GEN_CLOSED"]


@pytest.mark.task(1)
def test_it_lives_only_once():
    """The function is called once, and the body of the one generator that it makes is executed once."""
    log = []

    def counted(look):
        log.append("made")
        return body()

    def body():
        log.append("begun")
        yield 1
        log.append("ended")

    assert life(counted) == ["GEN_CREATED", "GEN_SUSPENDED", "GEN_CLOSED"]
    assert log == ["made", "begun", "ended"]


@pytest.mark.task(1)
def test_it_is_not_started_before_its_state_is_seen():
    """A generator is GEN_CREATED only as long as no line of its body has been executed. So that state comes first in
    the list, whatever the body does then."""
    assert life(looks_once)[0] == "GEN_CREATED"


# --- From inside


@pytest.mark.task(2)
def test_the_body_sees_itself_running():
    """While its body is being executed a generator is GEN_RUNNING, and look() puts that into the list. It takes no
    second thread to see it: the body itself looks."""
    assert life(looks_once) == ["GEN_CREATED", "GEN_RUNNING", "GEN_CLOSED"]


@pytest.mark.task(2)
def test_it_runs_and_waits_in_turns():
    """Every next() makes the generator run up to its next yield, where it is suspended again. What look() sees stands
    in the list at the moment when it was seen."""
    assert life(looks_everywhere) == [
        "GEN_CREATED",
        "GEN_RUNNING",
        "GEN_SUSPENDED",
        "GEN_RUNNING",
        "GEN_SUSPENDED",
        "GEN_RUNNING",
        "GEN_CLOSED",
    ]


@pytest.mark.task(2)
def test_only_looks_record_that_it_runs():
    """From outside nobody sees the generator running: GEN_RUNNING is in the list as often as the body has looked."""

    def looks_at_the_second_item(look):
        yield 1
        look()
        look()
        yield 2

    assert life(looks_at_the_second_item) == [
        "GEN_CREATED",
        "GEN_SUSPENDED",
        "GEN_RUNNING",
        "GEN_RUNNING",
        "GEN_SUSPENDED",
        "GEN_CLOSED",
    ]


@pytest.mark.task(2)
def test_look_returns_the_state():
    """look() also gives the state back to the one who calls it, as a text."""
    seen = []

    def curious(look):
        seen.append(look())
        yield 1
        seen.append(look())

    life(curious)
    assert seen == ["GEN_RUNNING", "GEN_RUNNING"]


@pytest.mark.task(2)
def test_whatever_the_body_calls_sees_it_running():
    """A generator is running as long as its body is being executed, and that includes the functions that the body calls
    and the generators that it delegates to."""

    def calls_others(look):
        list(map(helper, [look]))
        yield from other(look)

    def helper(look):
        return look()

    def other(look):
        look()
        yield 1

    assert life(calls_others) == ["GEN_CREATED", "GEN_RUNNING", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED"]


@pytest.mark.task(2)
def test_a_running_generator_cannot_be_resumed():
    """A generator that is running cannot be asked for another item: next() raises ValueError. It goes on as if nothing
    had happened, and its states are the same."""
    made, raised = [], []

    def impatient(look):
        made.append(body(look))
        return made[0]

    def body(look):
        try:
            next(made[0])
        except ValueError as error:
            raised.append(type(error))
        look()
        yield 1

    assert life(impatient) == ["GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED"]
    assert raised == [ValueError]


@pytest.mark.task(2)
def test_look_tells_the_state_of_the_moment():
    """look() finds out the state whenever it is called. When everything is over, it says GEN_CLOSED."""
    looks = []

    def keeps_look(look):
        looks.append(look)
        look()
        yield 1

    life(keeps_look)
    assert looks[0]() == "GEN_CLOSED"


# --- Errors, and several lives


@pytest.mark.task(3)
def test_an_error_of_the_body_comes_out():
    """If the body fails, the caller of life() gets that very exception object."""
    error = ValueError("no such table")

    def fails(look):
        yield 1
        raise error

    with pytest.raises(ValueError, match="no such table") as caught:
        life(fails)
    assert caught.value is error


@pytest.mark.task(3)
def test_an_error_before_the_first_yield_comes_out():
    """It makes no difference whether the body fails before its first yield, or whether what is raised is an Exception:
    the caller of life() gets that very object."""
    leaving = Shutdown()

    def leaves(look):
        look()
        raise leaving
        yield

    with pytest.raises(Shutdown) as caught:
        life(leaves)
    assert caught.value is leaving


@pytest.mark.task(3)
def test_an_error_closes_the_generator():
    """A generator whose body has failed is finished: its state is GEN_CLOSED."""
    looks = []

    def fails(look):
        looks.append(look)
        yield 1
        raise ValueError("no such table")

    with pytest.raises(ValueError, match="no such table"):
        life(fails)
    assert looks[0]() == "GEN_CLOSED"


@pytest.mark.task(3)
def test_every_life_has_its_own_list():
    """Every call of life() begins a new list. What earlier lives have seen is not in it."""
    first = life(silent(1, 2))
    second = life(looks_once)
    assert first == ["GEN_CREATED", "GEN_SUSPENDED", "GEN_SUSPENDED", "GEN_CLOSED"]
    assert second == ["GEN_CREATED", "GEN_RUNNING", "GEN_CLOSED"]


@pytest.mark.task(3)
def test_a_life_inside_a_life():
    """Every look() belongs to the generator of its own life. While one body begins another life and ends it, its own
    generator is running all the time."""
    inner = []

    def outside(look):
        inner.append(life(looks_everywhere))
        look()
        yield 1
        look()

    assert life(outside) == ["GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_RUNNING", "GEN_CLOSED"]
    assert inner[0].count("GEN_RUNNING") == 3


@pytest.mark.task(3)
def test_an_inner_look_and_an_outer_look_differ():
    """A body may look at the generator outside of it as well. Each look() writes into the list of its own life."""
    inner = []

    def outside(look):
        def inside(look_inside):
            look_inside()
            look()
            yield 1

        inner.append(life(inside))
        yield 1

    assert life(outside) == ["GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED"]
    assert inner[0] == ["GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED"]
