"""The next page is fetched before the items of this one have come out, although perhaps nobody will ever ask for its
items.

이 페이지의 값을 내놓기도 전에 다음 페이지를 가져옵니다. 그 값을 요청하는 쪽이 없을지도 모릅니다.

Expect: and not before
"""

from itertools import count


async def items(fetch_page, close):
    try:
        page = await fetch_page(1)
        for number in count(2):
            if not page:
                return
            following = await fetch_page(number)
            for item in page:
                yield item
            page = following
    finally:
        await close()
