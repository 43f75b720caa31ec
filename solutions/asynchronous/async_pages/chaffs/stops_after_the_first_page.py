"""Only the items of one page come out. The service says by an empty page that there are no more.

한 페이지의 값만 나옵니다. 더 없다는 것은 서비스가 빈 페이지로 알려 줍니다.

Expect: Out of it come the items of the pages
"""

async def items(fetch_page, close):
    try:
        for item in await fetch_page(1):
            yield item
    finally:
        await close()
