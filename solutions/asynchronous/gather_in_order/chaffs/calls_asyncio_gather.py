"""asyncio.gather itself does all of this. Here it is switched off, because this exercise is about how it does it.

asyncio.gather를 그대로 호출하고 있습니다. 이 연습문제에서는 gather가 어떻게 동작하는지 직접 만들어 보기 위해
asyncio.gather를 꺼 두었습니다.

Expect: asyncio.gather is switched off in this kata
"""


async def gather_in_order(*awaitables, return_exceptions=False):
    return await asyncio.gather(*awaitables, return_exceptions=return_exceptions)
