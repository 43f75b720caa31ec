"""close() stands where only a stream that is read to its end comes along. After an error, after a cancellation, or when
the stream is closed early, nobody closes the service.

끝까지 읽은 스트림만 close()를 만납니다. 예외가 발생하거나, 취소되거나, 스트림을 일찍 닫으면 서비스가 닫히지 않습니다.

Expect: and close() is awaited as it is at the end
"""

from itertools import count


async def items(fetch_page, close):
    for number in count(1):
        page = await fetch_page(number)
        if not page:
            break
        for item in page:
            yield item
    await close()
