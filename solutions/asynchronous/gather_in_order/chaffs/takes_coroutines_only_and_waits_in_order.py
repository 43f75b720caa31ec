"""asyncio.create_task accepts coroutines and nothing else. Tasks, futures and objects with __await__ can be awaited as
well; asyncio.ensure_future makes a future of any of them.

asyncio.create_task는 코루틴만 받습니다. 태스크와 퓨처, __await__가 있는 객체도 await할 수 있습니다.
asyncio.ensure_future는 이 모두를 퓨처로 만들어 줍니다.

Expect: a coroutine was expected
"""


async def gather_in_order(*awaitables, return_exceptions=False):
    tasks = [asyncio.create_task(each) for each in awaitables]
    return [await task for task in tasks]
