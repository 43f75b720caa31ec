"""The first page that is fetched has the number 0, and there is none: the service answers with an empty page, and the
stream is at its end.

처음 가져오는 페이지의 번호가 0인데, 그런 페이지는 없습니다. 서비스가 빈 페이지로 답하므로 스트림이 바로 끝납니다.

Expect: the first page has the number 1
"""

from itertools import count


async def items(fetch_page, close):
    try:
        for number in count():
            page = await fetch_page(number)
            if not page:
                return
            for item in page:
                yield item
    finally:
        await close()
