"""A call of an async function that stands alone on its line does nothing at all: it makes a coroutine object, which
is thrown away unused. Python warns about it, but nobody waits.

async 함수를 호출하기만 하고 await하지 않으면 아무 일도 일어나지 않습니다. 코루틴 객체가 만들어졌다가 쓰이지 않고
버려집니다. 파이썬이 경고는 해 주지만, 실제로 기다리지는 않습니다.

Expect: was never awaited: calling an 'async def' function only makes a coroutine object
"""


async def count(name, n, log):
    for step in range(1, n + 1):
        log(f"{name} {step}/{n}")
        asyncio.sleep(0.5)
