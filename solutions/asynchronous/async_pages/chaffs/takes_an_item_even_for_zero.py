"""first_n looks at the number only after it has taken an item, so there is always one at least.

값을 하나 얻은 뒤에야 개수를 확인하므로, 언제나 적어도 하나는 얻습니다.

Expect: The list of the first 0 items is empty
"""

from contextlib import aclosing


async def first_n(stream, n):
    taken = []
    async with aclosing(stream):
        async for item in stream:
            taken.append(item)
            if len(taken) >= n:
                break
    return taken
