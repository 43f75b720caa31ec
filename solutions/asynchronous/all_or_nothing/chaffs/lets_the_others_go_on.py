"""The first error comes out by itself, and the other jobs go on in the background, where nobody waits for them any
more. That is what asyncio.gather does.

첫 예외가 그대로 나오고, 나머지 작업은 뒤에서 계속 실행됩니다. 이제 기다려 주는 쪽도 없습니다. asyncio.gather가 이렇게
동작합니다.

Expect: the others are cancelled in that moment
"""

import asyncio


async def load_all(*jobs):
    return list(await asyncio.gather(*jobs))
