"""A fetch that failed leaves an entry in the list. save() cannot tell it from something that the service answered.

실패한 fetch도 리스트에 무언가를 남깁니다. save()는 그것을 서비스가 준 대답과 구별할 수 없습니다.

Expect: the list holds neither its error nor a place for it
"""

import asyncio


async def poll(fetch, save, interval):
    items = []
    try:
        while True:
            try:
                items.append(await fetch())
            except Exception as error:
                items.append(error)
            await asyncio.sleep(interval)
    finally:
        await save(items)
