"""The call starts a task for the first page. The page is fetched even if nobody ever asks for an item.

호출하자마자 첫 페이지를 가져오는 태스크를 시작합니다. 값을 요청하는 쪽이 없어도 페이지를 가져옵니다.

Expect: The first page is fetched when somebody asks for the first item
"""

import asyncio
from itertools import count


def items(fetch_page, close):
    first_page = asyncio.ensure_future(fetch_page(1))

    async def stream():
        try:
            for number in count(1):
                page = await (first_page if number == 1 else fetch_page(number))
                if not page:
                    return
                for item in page:
                    yield item
        finally:
            await close()

    return stream()
