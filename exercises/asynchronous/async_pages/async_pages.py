"""A service that answers page by page, as one asynchronous stream of items."""

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import TypeVar

T = TypeVar("T")


async def items(
    fetch_page: Callable[[int], Awaitable[list[T]]], close: Callable[[], Awaitable[None]]
) -> AsyncIterator[T]:
    """Yield the items of page 1, 2, 3, ... until a page is empty; await close() at the end, however it comes."""
    raise NotImplementedError


async def first_n(stream: AsyncIterator[T], n: int) -> list[T]:
    """Take at most n items from the stream, and close it."""
    raise NotImplementedError
