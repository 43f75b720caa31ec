"""A page whose items are all false is taken for an empty one, and the stream ends too early.

거짓으로 취급되는 값만 담긴 페이지를 빈 페이지로 여겨서 스트림이 너무 일찍 끝납니다.

Expect: Only a page without items is the end
"""

from itertools import count


async def items(fetch_page, close):
    try:
        for number in count(1):
            page = await fetch_page(number)
            if not any(page):
                return
            for item in page:
                yield item
    finally:
        await close()
