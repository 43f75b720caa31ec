"""asyncio.run starts a whole event loop for a coroutine that never waits. A loop is there to choose who goes on
while others wait; if nobody waits, there is nothing for it to do, and whoever is inside a running loop cannot start
a second one anyway.

asyncio.run은 기다릴 일이 없는 코루틴을 위해 이벤트 루프를 통째로 돌립니다. 이벤트 루프는 누군가 기다리는 동안 다음에
누구를 실행할지 고르는 역할을 합니다. 아무도 기다리지 않으면 할 일이 없고, 이미 돌고 있는 루프 안에서는 새로 시작할
수도 없습니다.

Expect: A coroutine that never waits needs no event loop
"""

import asyncio


def drive(coro):
    if not isinstance(coro, Coroutine):
        raise TypeError(f"drive() needs a coroutine, not {coro!r}")
    return asyncio.run(coro)
