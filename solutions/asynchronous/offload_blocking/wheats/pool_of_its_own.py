"""A pool of threads that lives as long as the call, and a copy of the context for each function."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context


async def call_all(functions):
    if not functions:
        return []
    with ThreadPoolExecutor(len(functions)) as pool:
        jobs = [asyncio.wrap_future(pool.submit(copy_context().run, function)) for function in functions]
        return list(await asyncio.gather(*jobs))
