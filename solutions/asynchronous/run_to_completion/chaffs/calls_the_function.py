"""An async function was called for the caller, who forgot the parentheses. Sometimes that works, but with arguments
it does not, and run(main) and run(main()) would mean the same.

호출한 쪽이 괄호를 빠뜨린 async 함수를 대신 호출했습니다. 통할 때도 있지만 인자가 필요하면 통하지 않고, run(main)과
run(main())이 같은 뜻이 되어 버립니다.

Expect: and it is not called for the caller
"""

import asyncio
import inspect

_run = run


async def _awaited(function):
    return await function("no argument was given")


def run(main, *, loop_factory=asyncio.new_event_loop):
    if inspect.iscoroutinefunction(main):
        main = _awaited(main)
    return _run(main, loop_factory=loop_factory)
