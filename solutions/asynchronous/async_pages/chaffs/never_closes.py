"""Nobody calls close(): the connection stays open after the last item.

close()를 부르는 곳이 없습니다. 마지막 값이 나온 뒤에도 연결이 열려 있습니다.

Expect: After the empty page close() is awaited
"""

from itertools import count


async def items(fetch_page, close):
    for number in count(1):
        page = await fetch_page(number)
        if not page:
            return
        for item in page:
            yield item
