"""Inside a running loop the coroutine was run all the same, with a second loop, and the one that was running stood
still meanwhile. Inside a coroutine there is await for that; to start a second program there is an error.

이미 루프가 돌고 있는데도 코루틴이 다른 루프에서 실행되었고, 그동안 돌고 있던 루프는 멈춰 있었습니다. 코루틴 안에서는
await를 쓰면 됩니다. 프로그램을 하나 더 시작하려는 것은 잘못입니다.

Expect: Where one is running already, run raises RuntimeError
"""

import asyncio
from concurrent.futures import ThreadPoolExecutor

_run = run


def run(main, *, loop_factory=asyncio.new_event_loop):
    if not _is_a_loop_running():
        return _run(main, loop_factory=loop_factory)
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(_run, main, loop_factory=loop_factory).result()
