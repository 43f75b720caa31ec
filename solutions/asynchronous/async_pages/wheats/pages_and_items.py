"""One generator for the pages, one for their items, and a context manager that closes."""

from contextlib import AsyncExitStack, aclosing


async def pages(fetch_page):
    number = 1
    while page := await fetch_page(number):
        yield page
        number += 1


async def items(fetch_page, close):
    async with AsyncExitStack() as stack:
        stack.push_async_callback(close)
        async for page in pages(fetch_page):
            for item in page:
                yield item


async def limited(stream, n):
    for _ in range(n):
        try:
            yield await stream.__anext__()
        except StopAsyncIteration:
            return


async def first_n(stream, n):
    async with aclosing(stream) as stream:
        return [item async for item in limited(stream, n)]
