"""After an error the service is closed, and then once more, because an error is also an end.

예외가 발생하면 서비스를 닫고, 예외도 끝의 하나이므로 한 번 더 닫습니다.

Expect: When fetch_page fails, nothing more will come
"""

from itertools import count


async def items(fetch_page, close):
    try:
        for number in count(1):
            page = await fetch_page(number)
            if not page:
                return
            for item in page:
                yield item
    except Exception:
        await close()
        raise
    finally:
        await close()
