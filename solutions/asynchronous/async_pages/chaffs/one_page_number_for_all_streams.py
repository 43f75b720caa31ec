"""The number of the next page is kept outside of the function, where all streams share it. They take each other's pages
away.

다음 페이지의 번호를 함수 밖에 두어 모든 스트림이 함께 씁니다. 서로의 페이지를 건너뛰게 만듭니다.

Expect: Each stream has its own place in its own pages
"""

from itertools import count


numbers = count(1)
running = 0


async def items(fetch_page, close):
    global numbers, running
    if running == 0:
        numbers = count(1)
    running += 1
    try:
        for number in numbers:
            page = await fetch_page(number)
            if not page:
                return
            for item in page:
                yield item
    finally:
        running -= 1
        await close()
