"""The answer that came while the operation was being stopped was given out in place of the CancelledError. Who is
cancelled does not wait for answers any more.

작업을 멈추는 동안 온 답이 CancelledError 대신 나왔습니다. 취소된 쪽은 더는 답을 기다리지 않습니다.

Expect: The one who waited was cancelled all the same
"""

import asyncio


async def call(start):
    answered = asyncio.Event()
    answers = []

    def on_ok(value):
        answers.append((value, None))
        answered.set()

    def on_error(error):
        answers.append((None, error))
        answered.set()

    stop = start(on_ok, on_error)
    try:
        await answered.wait()
    except asyncio.CancelledError:
        stop()
        if not answers:
            raise
    value, error = answers[0]
    if error is not None:
        raise error
    return value
