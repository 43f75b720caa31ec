"""close() follows the end and ordinary errors. But aclose() ends a stream with a GeneratorExit, and a cancelled task
with a CancelledError: these are no Exceptions, and nothing closes the service then.

끝났을 때와 보통의 예외가 발생했을 때만 close()를 부릅니다. 그런데 aclose()는 GeneratorExit로, 취소는 CancelledError로
스트림을 끝냅니다. 둘 다 Exception이 아니어서 서비스가 닫히지 않습니다.

Expect: That must await close() before it comes back
"""

from itertools import count


async def items(fetch_page, close):
    try:
        for number in count(1):
            page = await fetch_page(number)
            if not page:
                break
            for item in page:
                yield item
    except Exception:
        await close()
        raise
    await close()
