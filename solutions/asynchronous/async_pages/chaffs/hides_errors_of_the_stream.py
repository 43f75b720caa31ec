"""An error of the stream is taken for its end. The list is too short, and nobody learns why.

스트림에서 나온 예외를 끝으로 여깁니다. 리스트가 모자란데 왜 그런지 아무도 알 수 없습니다.

Expect: A list that lacks items because of an error must not look like a short stream
"""

from contextlib import aclosing


async def first_n(stream, n):
    taken = []
    async with aclosing(stream):
        try:
            for _ in range(n):
                taken.append(await anext(stream))
        except (StopAsyncIteration, Exception):
            pass
    return taken
