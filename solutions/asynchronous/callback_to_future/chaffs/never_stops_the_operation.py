"""The operation went on although nobody waited for it any more: the function that start() returned was not called. A
cancelled task sees a CancelledError at its await, which is no Exception.

기다리는 쪽이 없어졌는데도 작업이 계속되었습니다. start()가 반환한 함수를 호출하지 않았기 때문입니다. 취소된 태스크는
await에서 CancelledError를 보게 되는데, 이것은 Exception이 아닙니다.

Expect: Nobody needs the answer any more
"""

import asyncio


async def call(start):
    future = asyncio.get_running_loop().create_future()

    def on_ok(value):
        if not future.done():
            future.set_result(value)

    def on_error(error):
        if not future.done():
            future.set_exception(error)

    start(on_ok, on_error)
    return await future
