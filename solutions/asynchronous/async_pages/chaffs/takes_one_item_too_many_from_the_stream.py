"""first_n notices that it has enough only when the next item has come already. That one is lost, and it may have cost a
page.

다음 값을 받고 나서야 이미 충분하다는 것을 알아차립니다. 그 값은 버려지고, 그 때문에 페이지를 한 장 더 가져왔을 수도
있습니다.

Expect: One request more may mean one page more that nobody needs
"""

from contextlib import aclosing


async def first_n(stream, n):
    taken = []
    async with aclosing(stream):
        async for item in stream:
            if len(taken) >= n:
                break
            taken.append(item)
    return taken
