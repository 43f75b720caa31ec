"""The coroutine that was refused was left as it was. When Python throws it away, at some other moment, it warns that
it was never awaited.

실행을 거부한 코루틴을 그대로 두었습니다. 나중에 파이썬이 이 코루틴을 버리면서 한 번도 await되지 않았다고 경고합니다.

Expect: A coroutine that is refused will never be awaited by anybody
"""

import asyncio

_run = run


def run(main, *, loop_factory=asyncio.new_event_loop):
    if _is_a_loop_running():
        raise RuntimeError("a loop is already running")
    return _run(main, loop_factory=loop_factory)
