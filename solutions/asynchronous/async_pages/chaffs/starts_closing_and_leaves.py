"""Closing is started as a task, and the stream ends without waiting for it. Its reader goes on while the service is
still open.

닫는 일을 태스크로 시작해 놓고, 기다리지 않고 스트림이 끝납니다. 서비스가 아직 열려 있는데 읽던 쪽은 다음 일을 합니다.

Expect: close() is awaited, and only then the stream is at its end
"""

import asyncio
from itertools import count


async def items(fetch_page, close):
    try:
        for number in count(1):
            page = await fetch_page(number)
            if not page:
                return
            for item in page:
                yield item
    finally:
        asyncio.create_task(close())
