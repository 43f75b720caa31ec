"""Do Ready and Pause behave as awaitables, with an event loop and without one?"""

import asyncio
from collections.abc import Awaitable, Iterable

import pytest
from kit import rng, run_virtual, take

from awaitable_by_hand import Pause, Ready


class Stop(BaseException):
    """Not an Exception, like CancelledError."""


async def awaiting(awaitable, results):
    """A coroutine that awaits it and keeps the result."""
    result = await awaitable
    results.append(result)


def handed_out_by(awaitable):
    """What comes out at each suspension while a coroutine awaits it; None for a bare yield. There is no event loop."""
    return take(awaiting(awaitable, []).__await__(), 100)


def suspensions_of(awaitable):
    """How often a coroutine that awaits it is suspended."""
    return len(handed_out_by(awaitable))


def result_of(awaitable):
    """The value of `await awaitable`."""
    results = []
    take(awaiting(awaitable, results).__await__(), 100)
    return results[0]


def suspended_at(awaitable):
    """A coroutine that awaits it, and is at its first suspension now."""
    coroutine = awaiting(awaitable, [])
    coroutine.send(None)
    return coroutine


@pytest.mark.task(1)
def test_await_ready_gives_the_value():
    """The value of the await expression is the value that Ready was made with."""
    assert result_of(Ready(7)) == 7
    number = rng("ready").randrange(1000, 10000)
    assert result_of(Ready(number)) == number


@pytest.mark.task(1)
@pytest.mark.parametrize("value", [None, 0, "", (), (1, 2)], ids=["None", "zero", "empty", "no items", "tuple"])
def test_every_value_can_be_ready(value):
    """None, a value that counts as false and a tuple are values like any other: each comes out as it was put in."""
    assert result_of(Ready(value)) == value


@pytest.mark.task(1)
def test_the_value_itself_comes_out():
    """What comes out is the object that was put in, not a copy of it."""
    items = [1, 2]
    ready = Ready(items)
    assert result_of(ready) is items


@pytest.mark.task(1)
def test_an_exception_is_a_value_too():
    """An exception that was put in comes out as a value. Nothing went wrong, so nothing is raised."""
    error = ValueError("a value")
    assert result_of(Ready(error)) is error


@pytest.mark.task(1)
def test_an_awaitable_is_a_value_too():
    """An awaitable that was put in comes out as a value. To await it, or not, is up to the one who gets it."""
    inner = Ready("inside")
    assert result_of(Ready(inner)) is inner


@pytest.mark.task(1)
def test_await_ready_does_not_suspend():
    """The value is already there, so there is nothing to wait for: the coroutine goes on without being suspended."""
    assert handed_out_by(Ready(7)) == []


@pytest.mark.task(1)
def test_await_ready_lets_nobody_else_run():
    """await does not go by way of the event loop. A coroutine that awaits something ready goes on at once, and a task
    that waits for its turn has to wait a little longer."""
    log = []

    async def other():
        log.append("the other task runs")

    async def main():
        task = asyncio.create_task(other())
        log.append("before await")
        await Ready(7)
        log.append("after await")
        await task

    run_virtual(main())
    assert log == ["before await", "after await", "the other task runs"]


@pytest.mark.task(1)
def test_ready_can_be_awaited_again():
    """A value that is ready stays ready: every await of the same object gives it."""
    seven = Ready(7)
    assert [result_of(seven), result_of(seven), result_of(seven)] == [7, 7, 7]


@pytest.mark.task(1)
def test_every_ready_has_its_own_value():
    """What belongs to one object is not shared with another one."""
    first, second = Ready("first"), Ready("second")
    assert [result_of(first), result_of(second)] == ["first", "second"]


@pytest.mark.task(2)
def test_pause_suspends_as_often_as_asked():
    """await Pause(3) suspends the coroutine three times. It is the one who drives the coroutine that resumes it each
    time."""
    assert suspensions_of(Pause(3)) == 3
    assert suspensions_of(Pause(1)) == 1
    times = rng("pause").randrange(4, 40)
    assert suspensions_of(Pause(times)) == times


@pytest.mark.task(2)
def test_await_pause_gives_the_number():
    """The value of await Pause(3) is 3, the number that it was made with."""
    times = rng("number").randrange(4, 40)
    assert [result_of(Pause(3)), result_of(Pause(0))] == [3, 0]
    assert result_of(Pause(times)) == times


@pytest.mark.task(2)
def test_pause_of_zero_does_not_suspend():
    """To pause zero times means not to pause at all."""
    assert handed_out_by(Pause(0)) == []


@pytest.mark.task(2)
def test_a_pause_hands_out_none():
    """What a suspended coroutine hands out goes to the event loop, not to the one who awaits. A None tells the loop:
    give others a turn, then resume me. It does not know what to do with a number."""
    assert handed_out_by(Pause(3)) == [None, None, None]


@pytest.mark.task(2)
def test_every_await_of_a_pause_starts_anew():
    """The object only knows how often to pause. Each await counts for itself, from the beginning."""
    pause = Pause(2)
    assert [suspensions_of(pause), suspensions_of(pause)] == [2, 2]


@pytest.mark.task(2)
def test_two_coroutines_can_await_the_same_pause():
    """Two coroutines that await the same Pause at the same time do not take suspensions away from each other."""
    pause = Pause(3)
    one = suspended_at(pause)
    other = suspended_at(pause)
    rest_of_one, rest_of_other = len(take(one.__await__(), 100)), len(take(other.__await__(), 100))
    assert (rest_of_one, rest_of_other) == (2, 2)


@pytest.mark.task(2)
def test_every_suspension_gives_another_task_a_turn():
    """In an event loop each suspension is a turn for the others: during Pause(2) another task runs twice."""
    log = []

    async def pausing():
        log.append("pause begins")
        await Pause(2)
        log.append("pause ends")

    async def other():
        for turn in (1, 2, 3):
            log.append(f"turn {turn} of the other task")
            await asyncio.sleep(0)

    async def main():
        await asyncio.gather(pausing(), other())

    run_virtual(main())
    assert log == [
        "pause begins",
        "turn 1 of the other task",
        "turn 2 of the other task",
        "pause ends",
        "turn 3 of the other task",
    ]


@pytest.mark.task(2)
def test_a_pause_is_counted_in_turns_not_in_seconds():
    """A pause is over after so many turns of the event loop. It does not look at the clock, and no time passes."""
    assert run_virtual(awaiting(Pause(3), [])).seconds == 0


@pytest.mark.task(3)
def test_they_are_awaitable_and_not_iterable():
    """Something to await is not something to loop over: only `__await__` gives an iterator, iter() does not."""
    ready, pause = Ready(7), Pause(2)
    assert [isinstance(ready, Awaitable), isinstance(ready, Iterable)] == [True, False]
    assert [isinstance(pause, Awaitable), isinstance(pause, Iterable)] == [True, False]


@pytest.mark.task(3)
def test_await_asks_for_more_than_a_generator():
    """await takes objects that have `__await__`. A generator does the same work, but to await it is a TypeError: await
    is stricter than yield from."""

    def generator():
        yield
        return 7

    assert result_of(Ready(7)) == 7
    with pytest.raises(TypeError):
        result_of(generator())


@pytest.mark.task(3)
@pytest.mark.parametrize("kind", [ValueError, asyncio.CancelledError, Stop])
def test_an_exception_thrown_in_comes_out(kind):
    """An exception that is thrown into the suspended coroutine is for the coroutine: it comes out of the await as the
    same object, and the remaining suspensions are dropped."""
    error = kind("thrown in")
    coroutine = suspended_at(Pause(3))
    with pytest.raises(kind) as caught:
        coroutine.throw(error)
    assert caught.value is error


@pytest.mark.task(3)
def test_the_coroutine_can_be_closed_during_a_pause():
    """close() ends a suspended coroutine where it is. A pause must not hold it back."""
    log = []

    async def uses_a_door():
        try:
            await Pause(3)
        finally:
            log.append("door closed")

    coroutine = uses_a_door()
    coroutine.send(None)
    coroutine.close()
    assert log == ["door closed"]
