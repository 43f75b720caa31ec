"""The exception came back as an ordinary value. The one who awaits call does not notice that the operation has
failed.

예외가 평범한 값으로 반환되었습니다. call을 await한 쪽은 작업이 실패한 것을 알아채지 못합니다.

Expect: neither a result nor wrapped
"""

import asyncio


async def call(start):
    future = asyncio.get_running_loop().create_future()

    def answer(value):
        if not future.done():
            future.set_result(value)

    stop = start(answer, answer)
    try:
        return await future
    except asyncio.CancelledError:
        stop()
        raise
