"""asyncio.gather, written by hand: many awaitables at the same time, the results in order."""

import asyncio
from collections.abc import Awaitable
from typing import Any


async def gather_in_order(*awaitables: Awaitable[Any], return_exceptions: bool = False) -> list[Any]:
    """Run all of them at the same time, and return the results in the order of the arguments.

    The first error comes out when it happens; with `return_exceptions`, errors stand among the results instead.
    """
    jobs = [asyncio.ensure_future(each) for each in awaitables]
    if not jobs:
        return []
    over = asyncio.get_running_loop().create_future()

    def note(job: "asyncio.Future[Any]") -> None:
        error = _error_of(job)  # also of a late one, or asyncio would report that nobody looked at it
        if over.done():
            return
        if error is not None and not return_exceptions:
            over.set_exception(error)
        elif all(each.done() for each in jobs):
            over.set_result(None)

    for job in jobs:
        job.add_done_callback(note)
    try:
        await over
    except asyncio.CancelledError:
        for job in jobs:
            job.cancel()
        await asyncio.wait(jobs)
        raise
    return [job.result() if _error_of(job) is None else _error_of(job) for job in jobs]


def _error_of(job: "asyncio.Future[Any]") -> BaseException | None:
    """The error of a job that is done; a cancelled one has none, and its result() raises."""
    return None if job.cancelled() else job.exception()
