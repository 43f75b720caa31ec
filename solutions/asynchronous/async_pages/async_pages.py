"""A service that answers page by page, as one asynchronous stream of items."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import aclosing, suppress
from itertools import count
from typing import TypeVar

T = TypeVar("T")


async def items(
    fetch_page: Callable[[int], Awaitable[list[T]]], close: Callable[[], Awaitable[None]]
) -> AsyncIterator[T]:
    """Yield the items of page 1, 2, 3, ... until a page is empty; await close() at the end, however it comes."""
    try:
        for number in count(1):
            page = await fetch_page(number)
            if not page:
                return
            for item in page:
                yield item
    finally:
        await close()


async def first_n(stream: AsyncIterator[T], n: int) -> list[T]:
    """Take at most n items from the stream, and close it."""
    taken: list[T] = []
    async with aclosing(stream):
        with suppress(StopAsyncIteration):
            for _ in range(n):
                taken.append(await anext(stream))
    return taken
