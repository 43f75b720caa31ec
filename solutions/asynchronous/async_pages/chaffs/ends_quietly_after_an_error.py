"""An error of fetch_page ends the stream as if there were no more items. The reader takes half of the list for the
whole.

fetch_page가 실패하면 값이 더 없는 것처럼 스트림이 끝납니다. 읽는 쪽은 목록의 일부를 전부로 압니다.

Expect: whoever reads the stream gets the very same object
"""

from itertools import count


async def items(fetch_page, close):
    try:
        for number in count(1):
            try:
                page = await fetch_page(number)
            except Exception:
                return
            if not page:
                return
            for item in page:
                yield item
    finally:
        await close()
