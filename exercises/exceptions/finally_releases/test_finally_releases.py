"""Does use give the item back, once and whatever happens, and change nothing of what comes out?"""

import asyncio
import traceback
from contextlib import suppress

import pytest
from kit import rng

from finally_releases import use


class WatchedPool:
    """A pool of `items` that writes down what happens.

    With an `acquire_error` or a `release_error`, that is raised by the method of that name.  `free` holds the items
    that are in the pool, `released` the items that were given back, and `events` the names of the calls.
    """

    def __init__(self, *items, acquire_error=None, release_error=None):
        self.free = list(items)
        self.released = []
        self.events = []
        self.acquire_error = acquire_error
        self.release_error = release_error

    def acquire(self):
        self.events.append("acquire")
        if self.acquire_error is not None:
            raise self.acquire_error
        return self.free.pop(0)

    def release(self, item):
        self.events.append("release")
        self.released.append(item)
        if self.release_error is not None:
            raise self.release_error
        self.free.append(item)
        return "thank you"

    def __repr__(self):
        return f"<pool with {self.free} in it, {self.released} given back>"


@pytest.mark.task(1)
def test_the_value_of_work_comes_back():
    """use() gives back what work() returned, and nothing else: not the item, and not what release() returned."""
    price = rng("price").randrange(10, 10_000)

    def ask_the_price(tool):
        return price

    assert use(WatchedPool("hammer"), ask_the_price) == price
    assert use(WatchedPool("hammer"), str.upper) == "HAMMER"


@pytest.mark.task(1)
def test_any_value_comes_back():
    """0, an empty list and None are values like any other, and an object comes back as itself, not as a copy."""
    nails = []

    def count_dents(tool):
        return 0

    def fetch_nails(tool):
        return nails

    def say_nothing(tool):
        return None

    assert use(WatchedPool("hammer"), count_dents) == 0
    assert use(WatchedPool("hammer"), fetch_nails) is nails
    assert use(WatchedPool("hammer"), say_nothing) is None


@pytest.mark.task(1)
def test_work_gets_the_item_of_the_pool():
    """work() is called once, with the item that acquire() handed out."""
    drawer = [rng("drawer").randrange(10, 10_000)]
    pool = WatchedPool(drawer)
    received = []
    use(pool, received.append)
    assert received == [drawer]
    assert received[0] is drawer


@pytest.mark.task(1)
def test_the_item_is_back_after_work():
    """When use() is over, the item is in the pool again."""
    pool = WatchedPool("hammer")
    use(pool, len)
    assert "hammer" in pool.free


@pytest.mark.task(1)
def test_the_item_is_given_back_after_work_and_not_before():
    """First acquire(), then work(), then release(): while work() runs, nobody else may get the item."""
    pool = WatchedPool("hammer")

    def work(tool):
        pool.events.append("work")

    use(pool, work)
    assert pool.events == ["acquire", "work", "release"]


@pytest.mark.task(2)
@pytest.mark.parametrize("kind", [ValueError, KeyError, OSError, StopIteration])
def test_the_item_is_given_back_after_an_exception(kind):
    """The item must be given back even if work() fails. Otherwise the pool loses an item with every failure."""
    pool = WatchedPool("hammer")

    def fail(tool):
        raise kind("the handle broke")

    with suppress(Exception):
        use(pool, fail)
    assert "hammer" in pool.released


@pytest.mark.task(2)
@pytest.mark.parametrize("kind", [ValueError, KeyError, OSError, StopIteration])
def test_the_exception_comes_out_as_it_is(kind):
    """use() does not handle what work() raises. The very same object comes out, neither swallowed nor replaced."""
    error = kind("the handle broke")
    pool = WatchedPool("hammer")

    def fail(tool):
        raise error

    with pytest.raises(kind) as caught:
        use(pool, fail)
    assert caught.value is error


@pytest.mark.task(2)
def test_the_exception_keeps_its_cause_and_context():
    """What an exception says about its origin stays as it was: use() changes neither __cause__ nor __context__."""
    rust = OSError("rust")
    error = ValueError("the handle broke")
    error.__cause__ = rust
    pool = WatchedPool("hammer")

    def fail(tool):
        raise error

    with pytest.raises(ValueError):
        use(pool, fail)
    assert error.__cause__ is rust
    assert error.__context__ is None


@pytest.mark.task(2)
def test_the_exception_keeps_its_traceback():
    """The traceback of an exception leads to the place where it was raised: here to the function strike."""
    pool = WatchedPool("hammer")

    def strike(tool):
        raise ValueError("the handle broke")

    with pytest.raises(ValueError) as caught:
        use(pool, strike)
    last = traceback.extract_tb(caught.value.__traceback__)[-1]
    assert last.name == "strike"


@pytest.mark.task(3)
@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit, GeneratorExit, asyncio.CancelledError])
def test_the_item_is_given_back_after_a_wish_to_stop(kind):
    """KeyboardInterrupt (Ctrl-C), SystemExit and their like are not an Exception, but they end work() as well. The item
    must be given back."""
    pool = WatchedPool("hammer")

    def interrupted(tool):
        raise kind

    with suppress(Exception, kind):
        use(pool, interrupted)
    assert "hammer" in pool.released


@pytest.mark.task(3)
@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit, GeneratorExit, asyncio.CancelledError])
def test_a_wish_to_stop_comes_out_as_it_is(kind):
    """KeyboardInterrupt, SystemExit and their like come out of use() as the very same object."""
    stop = kind()
    pool = WatchedPool("hammer")

    def interrupted(tool):
        raise stop

    with pytest.raises(kind) as caught:
        use(pool, interrupted)
    assert caught.value is stop


@pytest.mark.task(4)
def test_the_item_is_given_back_once():
    """Give the item back exactly once, whether work() succeeds or fails: given back twice, it would be handed out to
    two people at the same time."""
    lucky, unlucky = WatchedPool("hammer"), WatchedPool("saw")

    def fail(tool):
        raise ValueError("the blade broke")

    use(lucky, len)
    assert lucky.released == ["hammer"]
    with suppress(Exception):
        use(unlucky, fail)
    assert unlucky.released == ["saw"]


@pytest.mark.task(4)
@pytest.mark.parametrize("item", [0, "", None])
def test_an_empty_item_is_an_item(item):
    """A pool may hold anything, also 0, "" and None: what acquire() has handed out is given back, whatever it is."""
    lucky, unlucky = WatchedPool(item), WatchedPool(item)

    def fail(thing):
        raise ValueError("nothing to work with")

    use(lucky, str)
    assert lucky.released == [item]
    with suppress(Exception):
        use(unlucky, fail)
    assert unlucky.released == [item]


@pytest.mark.task(4)
def test_the_very_same_item_is_given_back():
    """What goes back is the object that came out of the pool, even if work() has changed it or returns another one."""
    drawer = ["nail"]
    pool = WatchedPool(drawer)

    def empty_it(drawer):
        drawer.clear()
        return ["screw"]

    use(pool, empty_it)
    assert pool.released == [[]]
    assert pool.released[0] is drawer


@pytest.mark.task(4)
def test_one_use_inside_another():
    """work() may itself call use(): then there are two items out, and each use gives back its own."""
    pool = WatchedPool("hammer", "saw")

    def work_with_both(first):
        return use(pool, lambda second: f"{first} and {second}")

    assert use(pool, work_with_both) == "hammer and saw"
    assert pool.released == ["saw", "hammer"]


@pytest.mark.task(5)
@pytest.mark.parametrize("kind", [IndexError, OSError, KeyboardInterrupt])
def test_a_failed_acquire_comes_out_as_it_is(kind):
    """When acquire() fails, there is no item to work with. Its exception comes out of use(), the very same object."""
    error = kind("the pool is empty")
    pool = WatchedPool(acquire_error=error)
    with pytest.raises(kind) as caught:
        use(pool, len)
    assert caught.value is error


@pytest.mark.task(5)
def test_after_a_failed_acquire_nothing_is_given_back():
    """When acquire() fails, there is nothing to give back: release() must not be called."""
    pool = WatchedPool(acquire_error=OSError("the pool is closed"))
    with pytest.raises(Exception):
        use(pool, str)
    assert pool.released == []
    assert pool.events == ["acquire"]


@pytest.mark.task(6)
@pytest.mark.parametrize("kind", [OSError, KeyboardInterrupt])
def test_a_failed_release_comes_out(kind):
    """release() may fail as well. Its exception comes out of use(), the very same object: the caller has to know that
    the item is not back."""
    error = kind("the pool is closed")
    pool = WatchedPool("hammer", release_error=error)
    with pytest.raises(kind) as caught:
        use(pool, len)
    assert caught.value is error


@pytest.mark.task(6)
def test_a_failed_release_after_a_failed_work_comes_out():
    """If work() fails, and then release() as well, the exception of release() comes out: it is the last one."""
    error = OSError("the pool is closed")
    pool = WatchedPool("hammer", release_error=error)

    def fail(tool):
        raise ValueError("the handle broke")

    with pytest.raises(OSError) as caught:
        use(pool, fail)
    assert caught.value is error


@pytest.mark.task(6)
def test_the_first_exception_is_the_context_of_the_second():
    """An exception that is raised while another one is on its way out remembers that one as its __context__. So nothing
    is lost: the traceback shows both."""
    first, second = ValueError("the handle broke"), OSError("the pool is closed")
    pool = WatchedPool("hammer", release_error=second)

    def fail(tool):
        raise first

    with pytest.raises(OSError):
        use(pool, fail)
    assert second.__context__ is first


@pytest.mark.task(6)
def test_the_traceback_shows_both():
    """When work() and release() both fail, what Python prints for the exception of release() tells about both: nothing
    hides the first one."""
    pool = WatchedPool("hammer", release_error=OSError("the pool is closed"))

    def fail(tool):
        raise ValueError("the handle broke")

    with pytest.raises(OSError) as caught:
        use(pool, fail)
    lines = [line.strip() for line in traceback.format_exception(caught.value)]
    shown = [line for line in lines if line.startswith(("ValueError", "OSError"))]
    assert shown == ["ValueError: the handle broke", "OSError: the pool is closed"]


@pytest.mark.task(6)
def test_a_failed_release_is_not_tried_again():
    """One attempt to give the item back is enough, even if release() fails."""
    lucky = WatchedPool("hammer", release_error=OSError("the pool is closed"))
    unlucky = WatchedPool("saw", release_error=OSError("the pool is closed"))

    def fail(tool):
        raise ValueError("the blade broke")

    with suppress(Exception):
        use(lucky, len)
    assert lucky.released == ["hammer"]
    with suppress(Exception):
        use(unlucky, fail)
    assert unlucky.released == ["saw"]
