"""When the stream has fewer than n items, its StopAsyncIteration comes out of first_n. A short stream is no error.

스트림의 값이 n개보다 적으면 StopAsyncIteration이 first_n 밖으로 나옵니다. 짧은 스트림은 잘못이 아닙니다.

Expect: A stream may end before n items have come
"""

from contextlib import aclosing


async def first_n(stream, n):
    async with aclosing(stream):
        return [await anext(stream) for _ in range(n)]
