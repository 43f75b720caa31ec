"""After an error of main the tasks that were left did not get to their finally blocks. An exception skips all lines
up to the next finally.

main에서 예외가 발생하면 남은 태스크의 finally 블록이 실행되지 않습니다. 예외는 가장 가까운 finally까지 모든 줄을
건너뜁니다.

Expect: A program that fails has to be cleaned up like any other
"""

import asyncio


def run(main, *, loop_factory=asyncio.new_event_loop):
    if not asyncio.iscoroutine(main):
        raise TypeError("run() needs a coroutine")
    if _is_a_loop_running():
        main.close()
        raise RuntimeError("run() was called inside a running event loop")
    with closing(loop_factory()) as loop:
        result = loop.run_until_complete(main)
        loop.run_until_complete(_end(asyncio.all_tasks(loop)))
        loop.run_until_complete(loop.shutdown_asyncgens())
        return result
