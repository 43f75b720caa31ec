"""gather made a task of every argument. A task or a future is no coroutine: it is there already and only has to be
awaited.

gather가 모든 인자를 태스크로 만들려고 했습니다. 태스크나 퓨처는 코루틴이 아닙니다. 이미 있는 것이므로 기다리기만 하면
됩니다.

Expect: An argument may be a coroutine, a task or a future
"""


async def gather(*awaitables):
    loop = current_loop()
    parts = [loop.create_task(each) for each in awaitables]
    return await _Gathering(loop.call_soon, parts) if parts else []
