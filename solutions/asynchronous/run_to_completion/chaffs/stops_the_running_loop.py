"""The loop that was running was stopped to make room for the new one. The coroutine that called run never gets its
turn again, and neither does any other task.

새 루프를 위해 돌고 있던 루프를 멈추었습니다. run을 호출한 코루틴도, 다른 태스크도 다시는 차례를 얻지 못합니다.

Expect: The loop that is running is not stopped or closed
"""

import asyncio

_run = run


def run(main, *, loop_factory=asyncio.new_event_loop):
    if asyncio.iscoroutine(main) and _is_a_loop_running():
        asyncio.get_running_loop().stop()
    return _run(main, loop_factory=loop_factory)
