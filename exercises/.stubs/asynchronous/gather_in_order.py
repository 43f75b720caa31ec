"""asyncio.gather, written by hand: many awaitables at the same time, the results in order."""

from collections.abc import Awaitable
from typing import Any


async def gather_in_order(*awaitables: Awaitable[Any], return_exceptions: bool = False) -> list[Any]:
    """Run all of them at the same time, and return the results in the order of the arguments.

    The first error comes out when it happens; with `return_exceptions`, errors stand among the results instead.
    """
    raise NotImplementedError
