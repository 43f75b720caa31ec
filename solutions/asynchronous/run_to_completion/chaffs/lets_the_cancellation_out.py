"""Instead of the result of main, an exception of one of the cancelled tasks came out of run. They were cancelled on
purpose: how they end is nobody's business any more.

run에서 main의 결과가 아니라 취소된 태스크의 예외가 나왔습니다. 일부러 취소한 태스크이므로 어떻게 끝나든 더 상관할
일이 아닙니다.

Expect: The result of run is the result of main
"""

import asyncio


async def _end(tasks):
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks)
