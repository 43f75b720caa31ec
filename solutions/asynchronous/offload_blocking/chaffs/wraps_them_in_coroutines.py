"""Each function ran in the thread of the event loop, as part of a coroutine or a task. async does not make a blocking
function non-blocking: a task only gives way at an await, and there is none inside the function.

함수가 코루틴이나 태스크에 싸인 채 이벤트 루프의 스레드에서 실행되었습니다. async를 붙인다고 블로킹 함수가 블로킹하지
않게 되는 것은 아닙니다. 태스크는 await에서만 실행을 양보하는데, 함수 안에는 await가 없습니다.

Expect: none may run in the thread of the event loop
"""

import asyncio


async def call_all(functions):
    async def wrap(function):
        return function()

    return await asyncio.gather(*(wrap(function) for function in functions))
