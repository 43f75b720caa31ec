"""The coroutine woke up again and again to see whether the answer was there. That costs turns of the loop, and
between two looks it does not notice an answer.

코루틴이 거듭 깨어나 답이 왔는지 확인했습니다. 그만큼 루프가 헛돌고, 확인과 확인 사이에 온 답은 바로 알아채지
못합니다.

Expect: does not look again and again whether it is there
"""

import asyncio


async def call(start):
    answers = []
    stop = start(lambda value: answers.append((value, None)), lambda error: answers.append((None, error)))
    try:
        while not answers:
            await asyncio.sleep(1)
    except asyncio.CancelledError:
        stop()
        raise
    value, error = answers[0]
    if error is not None:
        raise error
    return value
