"""The function collects the items and returns them. Its call gives a coroutine, which async for cannot walk through:
only with a yield in it is the function an asynchronous generator.

값을 모두 모아 반환합니다. 이 함수를 호출하면 async for로 순회할 수 없는 코루틴이 나옵니다. 함수 안에 yield가 있어야
비동기 제너레이터가 됩니다.

Expect: items(...) gives something that async for can walk through
"""

from itertools import count


async def items(fetch_page, close):
    found = []
    try:
        for number in count(1):
            page = await fetch_page(number)
            if not page:
                return found
            found.extend(page)
    finally:
        await close()
