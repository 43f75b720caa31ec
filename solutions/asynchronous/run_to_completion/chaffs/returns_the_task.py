"""What came back is the task, not its result. The task is finished, and its result has to be taken out.

반환된 것은 결과가 아니라 태스크입니다. 태스크가 끝났으니 결과를 꺼내야 합니다.

Expect: <Task finished
"""

import asyncio

_run = run


async def _as_task(main):
    task = asyncio.ensure_future(main)
    await asyncio.wait([task])
    return task


def run(main, *, loop_factory=asyncio.new_event_loop):
    if not asyncio.iscoroutine(main) or _is_a_loop_running():
        return _run(main, loop_factory=loop_factory)
    return _run(_as_task(main), loop_factory=loop_factory)
