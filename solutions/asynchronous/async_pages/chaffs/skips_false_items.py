"""Items that are false, such as 0, None or an empty text, do not come out.

0, None, 빈 문자열처럼 거짓으로 취급되는 값이 나오지 않습니다.

Expect: are items like any other
"""

from itertools import count


async def items(fetch_page, close):
    try:
        for number in count(1):
            page = await fetch_page(number)
            if not page:
                return
            for item in page:
                if item:
                    yield item
    finally:
        await close()
