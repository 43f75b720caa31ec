"""Another error comes out, and the one of fetch_page is only its cause: a handler for ConnectionError does not catch
it.

다른 예외가 나오고 fetch_page의 예외는 그 원인으로만 남습니다. ConnectionError를 잡으려던 쪽이 잡지 못합니다.

Expect: whoever reads the stream gets the very same object
"""

from itertools import count


async def items(fetch_page, close):
    try:
        for number in count(1):
            try:
                page = await fetch_page(number)
            except Exception as error:
                raise RuntimeError("a page could not be fetched") from error
            if not page:
                return
            for item in page:
                yield item
    finally:
        await close()
