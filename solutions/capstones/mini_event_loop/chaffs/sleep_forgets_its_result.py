"""sleep() gave None, although it had been given a result. The one who awaits it wants that value back.

sleep()에 결과를 넘겼는데 None이 나왔습니다. await한 쪽은 그 값을 돌려받아야 합니다.

Expect: await sleep(delay, result) gives the result
"""


_sleep = sleep


async def sleep(delay, result=None):
    await _sleep(delay)
