"""An exception that was handed to on_ok was raised. The operation says by the function that it calls, and not by the
type of the value, whether it went well.

on_ok에 넘긴 예외가 발생했습니다. 작업이 성공했는지는 값의 타입이 아니라 어느 함수를 호출했는지로 알 수 있습니다.

Expect: What is handed to on_ok is a value
"""

import asyncio


async def call(start):
    future = asyncio.get_running_loop().create_future()

    def answer(content):
        if not future.done():
            future.set_result(content)

    stop = start(answer, answer)
    try:
        content = await future
    except asyncio.CancelledError:
        stop()
        raise
    if isinstance(content, Exception):
        raise content
    return content
