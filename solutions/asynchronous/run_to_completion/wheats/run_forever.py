"""The loop runs for ever, until a callback stops it. An exit stack keeps the steps of the end in order."""

import asyncio
from contextlib import ExitStack


def run(main, *, loop_factory=asyncio.new_event_loop):
    if not asyncio.iscoroutine(main):
        raise TypeError("a coroutine is needed")
    running = True
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        running = False
    if running:
        main.close()
        raise RuntimeError("there is a loop already")
    with ExitStack() as stack:
        loop = loop_factory()
        stack.callback(loop.close)
        stack.callback(lambda: complete(loop, loop.shutdown_asyncgens()))
        stack.callback(lambda: end_all(loop))
        return complete(loop, main).result()


def complete(loop, coroutine):
    task = loop.create_task(coroutine)
    task.add_done_callback(lambda _: loop.stop())
    loop.run_forever()
    return task


def end_all(loop):
    for task in asyncio.all_tasks(loop):
        task.cancel()
    while left := asyncio.all_tasks(loop):
        complete(loop, asyncio.wait(left))
