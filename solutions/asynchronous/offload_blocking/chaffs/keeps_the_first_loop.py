"""The event loop of the first call was kept for all later calls. It is closed by then: each program, and each test,
has a loop of its own.

첫 호출 때의 이벤트 루프를 보관해 두었다가 나중에도 썼습니다. 그때는 이미 닫힌 루프입니다. 프로그램마다, 그리고
테스트마다 루프가 따로 있습니다.

Expect: Event loop is closed
"""

import asyncio
from contextvars import copy_context

LOOPS = []


async def call_all(functions):
    LOOPS.append(asyncio.get_running_loop())
    return await asyncio.gather(*(LOOPS[0].run_in_executor(None, copy_context().run, f) for f in functions))
