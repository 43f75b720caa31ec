"""A thread for each function, which reports back by call_soon_threadsafe."""

import asyncio
import contextvars
import threading


async def call_all(functions):
    loop = asyncio.get_running_loop()
    futures = []
    for function in functions:
        future = loop.create_future()
        context = contextvars.copy_context()
        threading.Thread(target=context.run, args=(work, function, future, loop), daemon=True).start()
        futures.append(future)
    await asyncio.gather(*futures, return_exceptions=True)
    return [future.result() for future in futures]


def work(function, future, loop):
    try:
        result = function()
    except BaseException as error:
        loop.call_soon_threadsafe(future.set_exception, error)
    else:
        loop.call_soon_threadsafe(future.set_result, result)
