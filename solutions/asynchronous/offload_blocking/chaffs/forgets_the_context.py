"""The functions ran in threads, but with context variables that were set somewhere else or not at all. A thread, such
as those of run_in_executor, does not know the context of the one who gave it work: it has to be handed over.

함수가 스레드에서 실행되기는 했지만, 컨텍스트 변수가 다른 곳의 값이거나 아예 설정되지 않은 상태였습니다.
run_in_executor의 스레드를 비롯해 스레드는 일을 맡긴 쪽의 컨텍스트를 알지 못합니다. 따로 넘겨주어야 합니다.

Expect: A thread does not have them by itself
"""

import asyncio


async def call_all(functions):
    loop = asyncio.get_running_loop()
    return await asyncio.gather(*(loop.run_in_executor(None, function) for function in functions))
