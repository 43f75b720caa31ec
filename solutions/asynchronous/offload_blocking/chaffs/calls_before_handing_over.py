"""The function was called before any thread was there, with parentheses that belong to the thread: it ran in the
thread of the loop, and the thread got its result instead of the function.

스레드에 넘기기도 전에 괄호를 붙여 함수를 호출했습니다. 함수는 루프의 스레드에서 실행되고, 스레드는 함수 대신 그
결과를 받았습니다.

Expect: object is not callable
"""

import asyncio


async def call_all(functions):
    return await asyncio.gather(*(asyncio.to_thread(function()) for function in functions))
