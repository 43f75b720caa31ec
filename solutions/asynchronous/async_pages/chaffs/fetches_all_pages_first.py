"""All pages are fetched before the first item comes out. Whoever wants three items waits for the whole list, and a
service without an end never answers.

첫 값을 내놓기 전에 모든 페이지를 가져옵니다. 값 세 개만 필요해도 목록 전체를 기다려야 하고, 끝이 없는 서비스라면 영영
답이 오지 않습니다.

Expect: Whoever wants three items gets them all the same
"""

from itertools import count


async def items(fetch_page, close):
    pages = []
    try:
        for number in count(1):
            page = await fetch_page(number)
            if not page:
                break
            pages.append(page)
        for page in pages:
            for item in page:
                yield item
    finally:
        await close()
