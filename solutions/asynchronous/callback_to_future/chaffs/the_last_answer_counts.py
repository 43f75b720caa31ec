"""A second answer replaced the first one. The coroutine is only told that an answer has come; until it reads it,
another one may have taken its place.

두 번째 답이 첫 번째 답을 대신했습니다. 코루틴은 답이 왔다는 것만 알 뿐이라, 읽기 전에 다른 답이 그 자리를 차지할 수
있습니다.

Expect: the first answer stays
"""

import asyncio


async def call(start):
    answered = asyncio.Event()
    answers = []

    def on_ok(value):
        answers[:] = [(value, None)]
        answered.set()

    def on_error(error):
        answers[:] = [(None, error)]
        answered.set()

    stop = start(on_ok, on_error)
    try:
        await answered.wait()
    except asyncio.CancelledError:
        stop()
        raise
    value, error = answers[0]
    if error is not None:
        raise error
    return value
