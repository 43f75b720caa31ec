"""When no task was left, the step that waits for tasks failed. Called outside of a coroutine, and without a task to
go by, asyncio.gather() asks for the current loop of the thread: there is none, or another one.

남은 태스크가 없을 때 태스크를 기다리는 단계가 실패했습니다. 코루틴 밖에서 태스크도 없이 호출한 asyncio.gather()는 그
스레드의 현재 루프를 찾는데, 루프가 없거나 다른 루프가 나옵니다.

Expect: There is no current event loop in thread
"""

import asyncio


def run(main, *, loop_factory=asyncio.new_event_loop):
    if not asyncio.iscoroutine(main):
        raise TypeError("run() needs a coroutine")
    if _is_a_loop_running():
        main.close()
        raise RuntimeError("run() was called inside a running event loop")
    with closing(loop_factory()) as loop:
        try:
            return loop.run_until_complete(main)
        finally:
            left = asyncio.all_tasks(loop)
            for task in left:
                task.cancel()
            loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))
            loop.run_until_complete(loop.shutdown_asyncgens())
