"""Even for 0 items the stream is asked for one, and what comes is thrown away. It may have cost a page.

0개를 얻을 때에도 스트림에 하나를 요청하고, 나온 값은 버립니다. 그 때문에 페이지를 가져왔을 수도 있습니다.

Expect: For 0 items there is nothing to ask for
"""

from contextlib import aclosing


async def first_n(stream, n):
    taken = []
    async with aclosing(stream):
        async for item in stream:
            if n == 0:
                break
            taken.append(item)
            if len(taken) == n:
                break
    return taken
