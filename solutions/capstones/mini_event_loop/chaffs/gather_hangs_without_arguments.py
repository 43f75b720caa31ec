"""Without arguments gather waited for a future that nobody ends: there is no last one that could tell. Then the list is
empty, and it is there at once.

인자가 없을 때 gather가 아무도 끝내지 않는 퓨처를 기다렸습니다. 알려 올 마지막 작업이 없기 때문입니다. 그때는 빈
리스트를 바로 반환해야 합니다.

Expect: an empty list comes back
"""


async def gather(*awaitables):
    loop = current_loop()
    parts = [each if isinstance(each, Future) else loop.create_task(each) for each in awaitables]
    return await _Gathering(loop.call_soon, parts)
