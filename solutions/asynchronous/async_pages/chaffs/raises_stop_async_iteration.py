"""An asynchronous generator ends with return, or after its last line, and Python makes the StopAsyncIteration. One that
the body raises by itself counts as an error there, and becomes a RuntimeError.

비동기 제너레이터는 return이나 마지막 줄에서 끝나고, StopAsyncIteration은 파이썬이 만듭니다. 본문에서 직접 일으킨
StopAsyncIteration은 실수로 취급되어 RuntimeError로 바뀝니다.

Expect: async generator raised StopAsyncIteration
"""

from itertools import count


async def items(fetch_page, close):
    try:
        for number in count(1):
            page = await fetch_page(number)
            if not page:
                raise StopAsyncIteration
            for item in page:
                yield item
    finally:
        await close()
