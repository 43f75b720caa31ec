"""The coroutine looked for the answer in every turn of the event loop. The loop has no rest then, and its clock does
not move on. A future does not need to be asked: it wakes the one who waits.

코루틴이 이벤트 루프가 돌 때마다 답이 왔는지 확인했습니다. 그러면 루프가 쉬지 못하고, 여기서는 시계도 나아가지
못합니다. 퓨처에는 거듭 물을 필요가 없습니다. 퓨처가 기다리는 쪽을 깨워 줍니다.

Expect: something waits in a busy loop
"""

import asyncio


async def call(start):
    answers = []
    stop = start(lambda value: answers.append((value, None)), lambda error: answers.append((None, error)))
    try:
        while not answers:
            await asyncio.sleep(0)
    except asyncio.CancelledError:
        stop()
        raise
    value, error = answers[0]
    if error is not None:
        raise error
    return value
