"""What comes out are the pages, and not their items. Whoever reads the stream has to know about pages again.

페이지에 담긴 값이 아니라 페이지가 통째로 나옵니다. 스트림을 읽는 쪽이 다시 페이지를 알아야 합니다.

Expect: the items of the pages, one by one
"""

from itertools import count


async def items(fetch_page, close):
    try:
        for number in count(1):
            page = await fetch_page(number)
            if not page:
                return
            yield page
    finally:
        await close()
