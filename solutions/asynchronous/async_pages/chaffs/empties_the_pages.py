"""The items are taken out of the lists that the service handed out. If the service keeps its pages, they are empty
afterwards.

서비스가 준 리스트에서 원소를 빼냅니다. 서비스가 페이지를 보관하고 있었다면 나중에 보았을 때 비어 있습니다.

Expect: The lists belong to the service
"""

from itertools import count


async def items(fetch_page, close):
    try:
        for number in count(1):
            page = await fetch_page(number)
            if not page:
                return
            while page:
                yield page.pop(0)
    finally:
        await close()
