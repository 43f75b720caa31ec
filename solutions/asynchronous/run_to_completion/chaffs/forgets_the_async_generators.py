"""An async generator that was not read to its end did not get to its finally block. After the loop is closed it is
too late: an await in there needs a loop.

끝까지 읽지 않은 비동기 제너레이터의 finally 블록이 실행되지 않았습니다. 루프를 닫은 뒤에는 늦습니다. 그 안의
await에는 루프가 필요하기 때문입니다.

Expect: so it is closed while the loop is still there
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
            loop.run_until_complete(_end(asyncio.all_tasks(loop)))
