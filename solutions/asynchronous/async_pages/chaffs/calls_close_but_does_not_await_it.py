"""close() makes a coroutine, and nobody awaits it: nothing is closed.

close()는 코루틴을 만들 뿐인데 await하지 않았습니다. 아무것도 닫히지 않습니다.

Expect: was never awaited: calling an 'async def' function only makes a coroutine object
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
    finally:
        close()
