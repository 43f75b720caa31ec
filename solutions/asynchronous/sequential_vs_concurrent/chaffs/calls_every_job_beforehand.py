"""The coroutines run one after another, but all of them are made before the first one runs. What a job does when it
is called then happens too early, and after an error the remaining coroutines are never awaited.

코루틴은 하나씩 실행되지만, 첫 코루틴이 실행되기도 전에 모두 만들어집니다. 작업을 호출할 때 일어나는 일이 너무 일찍
일어나고, 예외가 나면 남은 코루틴은 끝내 await되지 않습니다.

Expect: A job is not even called before its turn
"""

import asyncio


async def one_by_one(jobs):
    coroutines = [job() for job in jobs]
    return [await coroutine for coroutine in coroutines]


async def side_by_side(jobs):
    tasks = [asyncio.create_task(job()) for job in jobs]
    return [await task for task in tasks]


async def count(name, n, log):
    for step in range(1, n + 1):
        log(f"{name} {step}/{n}")
        await asyncio.sleep(0.5)
