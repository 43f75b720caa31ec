"""Is the stream as lazy as it should be, and is it closed whatever happens?"""

import asyncio

import pytest
from kit import OverRead, rng, run_virtual

from async_pages import first_n, items


def now():
    """Seconds since the event loop began; run_virtual makes them pass without waiting."""
    return asyncio.get_running_loop().time()


class Service:
    """A service with these pages. It logs what is asked of it; an exception in place of a page is raised."""

    def __init__(self, *pages, log=None, fetch_takes=0, close_takes=0):
        self.pages = pages
        self.log = [] if log is None else log
        self.fetch_takes = fetch_takes
        self.close_takes = close_takes
        self.has_ended = False

    async def fetch_page(self, number):
        if self.has_ended:
            raise OverRead(f"page {number} was requested, although the page before it was empty")
        self.log.append(f"fetch page {number}")
        await asyncio.sleep(self.fetch_takes)
        page = self.pages[number - 1] if 1 <= number <= len(self.pages) else []
        if isinstance(page, Exception):
            raise page
        self.has_ended = not page
        return page

    async def close(self):
        self.log.append("closing")
        await asyncio.sleep(self.close_takes)
        self.log.append("closed")

    def stream(self):
        return items(self.fetch_page, self.close)


async def everything(service):
    """All items of the service's stream."""
    return [item async for item in service.stream()]


async def taken(service, n):
    """How the first n items came; then the stream is left as it is."""
    stream = service.stream()
    for _ in range(n):
        service.log.append(f"item {await anext(stream)}")
    return without_closing(service.log)


def without_closing(log):
    return [entry for entry in log if not entry.startswith("clos")]


class Stream:
    """A stream that counts the requests and notices when it is closed; an exception in place of an item is raised."""

    def __init__(self, *answers, next_takes=0, close_takes=0):
        self.answers = list(answers)
        self.next_takes = next_takes
        self.close_takes = close_takes
        self.requests = 0
        self.closed_at = None

    def __aiter__(self):
        return self

    async def __anext__(self):
        self.requests += 1
        await asyncio.sleep(self.next_takes)
        if not self.answers:
            raise StopAsyncIteration
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def aclose(self):
        await asyncio.sleep(self.close_takes)
        self.closed_at = now()


@pytest.mark.task(1)
def test_all_items_of_all_pages_come_out():
    """items(...) gives something that async for can walk through. Out of it come the items of the pages, one by one, in
    order; the first page has the number 1."""
    assert run_virtual(everything(Service(["a", "b"], ["c"], ["d", "e"]))).value == ["a", "b", "c", "d", "e"]
    assert run_virtual(everything(Service())).value == []
    numbers = rng("items").sample(range(100), 7)
    assert run_virtual(everything(Service(numbers[:3], numbers[3:4], numbers[4:]))).value == numbers


@pytest.mark.task(1)
def test_an_empty_page_is_the_end():
    """The pages are fetched one after the other, each of them once, up to the first empty page. After that one nothing
    more is fetched."""
    service = Service(["a"], ["b", "c"], [], ["never seen"])
    run_virtual(everything(service))
    pages = [entry for entry in service.log if entry.startswith("fetch")]
    assert pages == ["fetch page 1", "fetch page 2", "fetch page 3"]


@pytest.mark.task(1)
def test_false_items_come_out_too():
    """0, None or an empty text are items like any other."""
    assert run_virtual(everything(Service([0, "a", None], ["", "b", False]))).value == [0, "a", None, "", "b", False]


@pytest.mark.task(1)
def test_a_page_of_false_items_is_not_the_end():
    """Only a page without items is the end. A page with nothing but a 0 on it has an item."""
    assert run_virtual(everything(Service([0], [None, ""], ["last"]))).value == [0, None, "", "last"]


@pytest.mark.task(1)
def test_the_call_starts_nothing():
    """items(...) makes the stream and does nothing else. The first page is fetched when somebody asks for the first
    item."""
    service = Service(["a"])

    async def call_and_wait():
        stream = service.stream()
        await asyncio.sleep(5)
        service.log.append("first request")
        await anext(stream)
        return service.log[:2]

    log = run_virtual(call_and_wait()).value
    assert log == ["first request", "fetch page 1"]


@pytest.mark.task(1)
def test_a_page_is_fetched_when_its_items_are_needed():
    """The stream is lazy: page 2 is fetched when all items of page 1 are used up and somebody asks for one more, and
    not before."""
    log = run_virtual(taken(Service(["a", "b"], ["c", "d"]), 2)).value
    assert log == ["fetch page 1", "item a", "item b"]
    log = run_virtual(taken(Service(["a", "b"], ["c", "d"]), 3)).value
    assert log == ["fetch page 1", "item a", "item b", "fetch page 2", "item c"]


@pytest.mark.task(1)
def test_the_service_may_have_no_end():
    """A service may have more pages than anybody can read. Whoever wants three items gets them all the same."""

    async def one_item_a_page(number):
        if number > 20:
            raise OverRead("20 pages were requested, although the items of three are enough")
        return [number]

    async def three_items():
        stream = items(one_item_a_page, Service().close)
        return [await anext(stream), await anext(stream), await anext(stream)]

    assert run_virtual(three_items()).value == [1, 2, 3]


@pytest.mark.task(1)
def test_the_pages_are_left_alone():
    """The lists belong to the service: nothing may be taken out of them."""
    first, second = ["a", "b"], ["c"]
    run_virtual(everything(Service(first, second)))
    assert first == ["a", "b"]
    assert second == ["c"]


@pytest.mark.task(1)
def test_two_streams_are_independent():
    """Each stream has its own place in its own pages, also when both are read by turns."""

    async def read_by_turns():
        left, right = Service(["a", "b"], ["c"]).stream(), Service([1], [2], [3]).stream()
        return [await anext(stream) for stream in [left, right, left, right, left, right]]

    assert run_virtual(read_by_turns()).value == ["a", 1, "b", 2, "c", 3]


@pytest.mark.task(2)
def test_the_service_is_closed_at_the_end():
    """After the empty page close() is awaited, and only then the stream is at its end. While there are items, nothing
    is closed."""
    service = Service(["a"], ["b"], close_takes=5)

    async def read_all():
        async for item in service.stream():
            service.log.append(f"item {item}")
        service.log.append("the end")

    run_virtual(read_all())
    expected = ["fetch page 1", "item a", "fetch page 2", "item b", "fetch page 3", "closing", "closed", "the end"]
    assert service.log == expected


@pytest.mark.task(2)
def test_an_error_comes_out_unchanged():
    """Closing does not make the error undone: whoever reads the stream gets the very same object."""
    error = ConnectionError("the line is dead")
    with pytest.raises(ConnectionError) as caught:
        run_virtual(everything(Service(["a"], error)))
    assert caught.value is error


@pytest.mark.task(2)
def test_the_service_is_closed_after_an_error():
    """When fetch_page fails, nothing more will come, and close() is awaited as it is at the end."""
    service = Service(["a"], ConnectionError("the line is dead"), close_takes=5)

    async def read_up_to_the_error():
        try:
            await everything(service)
        except ConnectionError:
            service.log.append("the error arrives")

    run_virtual(read_up_to_the_error())
    assert service.log == ["fetch page 1", "fetch page 2", "closing", "closed", "the error arrives"]


@pytest.mark.task(2)
def test_a_stream_that_is_left_early_can_be_closed():
    """Whoever needs no more items awaits aclose(). That must await close() before it comes back, and fetch nothing
    more."""
    service = Service(["a", "b"], ["c"], close_takes=5)

    async def leave_early():
        stream = service.stream()
        await anext(stream)
        await stream.aclose()
        service.log.append("aclose() is back")

    run_virtual(leave_early())
    assert service.log == ["fetch page 1", "closing", "closed", "aclose() is back"]


@pytest.mark.task(2)
def test_the_service_is_closed_after_a_cancellation():
    """The task that reads the stream may be cancelled while it waits for a page. That ends the stream as well, and
    close() is awaited."""
    service = Service(["a"], fetch_takes=10)

    async def cancel_the_reader():
        reader = asyncio.create_task(everything(service))
        await asyncio.sleep(15)
        reader.cancel()
        await asyncio.wait([reader])
        return list(service.log)

    log = run_virtual(cancel_the_reader()).value
    assert log == ["fetch page 1", "fetch page 2", "closing", "closed"]


@pytest.mark.task(2)
def test_the_service_is_closed_only_once():
    """However often the end is reached, close() is called once: at the end, or by the first aclose()."""
    left, read = Service(["a", "b"]), Service(["a"])

    async def close_again_and_again():
        stream = left.stream()
        await anext(stream)
        await stream.aclose()
        await stream.aclose()
        stream = read.stream()
        async for _ in stream:
            pass
        await stream.aclose()

    run_virtual(close_again_and_again())
    assert left.log.count("closed") == 1
    assert read.log.count("closed") == 1


@pytest.mark.task(2)
@pytest.mark.parametrize("pages", [[["a"]], [["a"], ValueError("page 2 is broken")]])
def test_what_has_ended_stays_at_its_end(pages):
    """After its end, or after an error, a stream has no more items: each further request finds the end again, and
    nothing is fetched or closed for it."""
    service = Service(*pages)

    async def ask_after_the_end():
        stream = service.stream()
        try:
            async for _ in stream:
                pass
        except ValueError:
            pass
        before = list(service.log)
        answers = [await anext(stream, "the end"), await anext(stream, "the end")]
        return answers, service.log == before

    assert run_virtual(ask_after_the_end()).value == (["the end", "the end"], True)


@pytest.mark.task(3)
def test_first_n_takes_n_items():
    """first_n gives a list of the first n items, in order."""
    assert run_virtual(first_n(Stream("a", "b", "c", "d"), 3)).value == ["a", "b", "c"]
    assert run_virtual(first_n(Stream(0, None, "", "d"), 3)).value == [0, None, ""]
    numbers = rng("first n").sample(range(100), 9)
    n = rng("n").randrange(2, 8)
    assert run_virtual(first_n(Stream(*numbers), n)).value == numbers[:n]


@pytest.mark.task(3)
def test_first_n_is_content_with_fewer_items():
    """A stream may end before n items have come. Then there are just fewer in the list."""
    assert run_virtual(first_n(Stream("a", "b"), 5)).value == ["a", "b"]
    assert run_virtual(first_n(Stream(), 5)).value == []


@pytest.mark.task(3)
def test_first_n_asks_for_no_more_than_n_items():
    """For n items the stream is asked n times. One request more may mean one page more that nobody needs."""
    stream = Stream("a", "b", "c", "d")
    run_virtual(first_n(stream, 2))
    assert stream.requests == 2


@pytest.mark.task(3)
def test_the_first_0_items_are_an_empty_list():
    """n may be 0. The list of the first 0 items is empty."""
    assert run_virtual(first_n(Stream("a", "b"), 0)).value == []


@pytest.mark.task(3)
def test_no_items_need_no_request():
    """For 0 items there is nothing to ask for."""
    stream = Stream("a", "b")
    run_virtual(first_n(stream, 0))
    assert stream.requests == 0


@pytest.mark.task(3)
def test_first_n_closes_the_stream_before_it_returns():
    """When first_n returns, the stream has been closed, and closing may take its time. Leaving a loop with break does
    not close an asynchronous generator."""
    stream = Stream("a", "b", "c", close_takes=5)
    seconds = run_virtual(first_n(stream, 2)).seconds
    assert stream.closed_at == 5
    assert seconds == 5


@pytest.mark.task(3)
def test_first_n_always_closes_the_stream():
    """The stream is also closed when it had fewer than n items, or when none were wanted."""
    short, unread = Stream("a", close_takes=5), Stream("a", close_takes=5)
    run_virtual(first_n(short, 3))
    run_virtual(first_n(unread, 0))
    assert short.closed_at == 5
    assert unread.closed_at == 5


@pytest.mark.task(3)
def test_an_error_of_the_stream_comes_out_of_first_n():
    """A list that lacks items because of an error must not look like a short stream: the very same error comes out."""
    error = ConnectionError("the line is dead")
    with pytest.raises(ConnectionError) as caught:
        run_virtual(first_n(Stream("a", error), 3))
    assert caught.value is error


@pytest.mark.task(3)
def test_first_n_closes_the_stream_after_an_error():
    """An error of the stream does not keep first_n from closing it."""
    stream = Stream("a", ConnectionError("the line is dead"), close_takes=5)
    with pytest.raises(ConnectionError):
        run_virtual(first_n(stream, 3))
    assert stream.closed_at == 5


@pytest.mark.task(3)
def test_first_n_closes_the_stream_when_it_is_cancelled():
    """first_n may be cancelled while it waits for an item. It closes the stream, and the cancellation goes on."""
    stream = Stream("a", "b", next_takes=10, close_takes=5)

    async def cancel_first_n():
        task = asyncio.create_task(first_n(stream, 2))
        await asyncio.sleep(15)
        task.cancel()
        await asyncio.wait([task])
        return stream.closed_at, task.cancelled()

    assert run_virtual(cancel_first_n()).value == (20, True)


@pytest.mark.task(3)
def test_both_work_together():
    """first_n takes what it needs from items(...): no page more than that, and the service is closed when it
    returns."""
    service = Service(["a", "b"], ["c", "d"], ["e"], close_takes=5)

    async def first_three():
        found = await first_n(service.stream(), 3)
        service.log.append(f"found {found}")

    run_virtual(first_three())
    assert service.log == ["fetch page 1", "fetch page 2", "closing", "closed", "found ['a', 'b', 'c']"]
