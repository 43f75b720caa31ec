"""The list holds something to await instead of results, and the functions have not run. What can be awaited must also
be awaited.

리스트에 결과 대신 await할 객체가 들어 있고, 함수는 아직 실행되지 않았습니다. await할 수 있는 객체를 만들었으면
await까지 해야 합니다.

Expect: <coroutine object
"""

import asyncio


async def call_all(functions):
    return [asyncio.to_thread(function) for function in functions]
