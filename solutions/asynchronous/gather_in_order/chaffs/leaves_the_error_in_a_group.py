"""An ExceptionGroup comes out, and an `except ConnectionError` around the call does not catch it. A TaskGroup always
wraps errors like that, and it also cancels the other jobs. gather raises the first error itself and leaves the others
alone.

ExceptionGroup이 나오므로 호출한 쪽의 except ConnectionError로는 잡을 수 없습니다. TaskGroup은 언제나 예외를 이렇게
감싸고, 다른 작업까지 취소합니다. gather는 첫 예외를 그대로 일으키고 나머지는 건드리지 않습니다.

Expect: the same object, without a group around it
"""


async def gather_in_order(*awaitables, return_exceptions=False):
    async def run(awaitable):
        try:
            return await awaitable
        except Exception as error:
            if not return_exceptions:
                raise
            return error

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(run(each)) for each in awaitables]
    return [task.result() for task in tasks]
