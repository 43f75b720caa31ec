"""The whole stream is read, and most of it is thrown away. That costs all its pages, and never ends if the stream has
no end.

스트림을 끝까지 읽고 나머지를 버립니다. 모든 페이지를 가져와야 하고, 스트림에 끝이 없으면 영영 끝나지 않습니다.

Expect: For n items the stream is asked n times
"""

from contextlib import aclosing


async def first_n(stream, n):
    async with aclosing(stream):
        return [item async for item in stream][:n]
