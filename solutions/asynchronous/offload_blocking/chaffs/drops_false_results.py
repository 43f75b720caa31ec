"""Results that count as false are missing. None, 0 and an empty text are results as well, and each function has one.

거짓으로 평가되는 결과가 빠졌습니다. None과 0, 빈 문자열도 결과이며, 함수마다 결과가 하나씩 있어야 합니다.

Expect: also None or a value that counts as false
"""

import asyncio


async def call_all(functions):
    results = await asyncio.gather(*(asyncio.to_thread(function) for function in functions))
    return [result for result in results if result]
