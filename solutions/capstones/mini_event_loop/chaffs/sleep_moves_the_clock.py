"""sleep() moved the clock itself, so the time passed for everybody, and nobody else had a turn meanwhile. It sets a
timer and waits; the loop moves the clock when there is nothing else to do.

sleep()이 시계를 직접 옮겼습니다. 모두에게 시간이 흘러 버렸고, 그동안 다른 누구의 차례도 오지 않았습니다. sleep()은
타이머를 맞추고 기다릴 뿐이고, 시계는 할 일이 없을 때 루프가 옮깁니다.

Expect: While one task sleeps, the others go on
"""


_sleep = sleep


async def sleep(delay, result=None):
    if delay:
        current_loop().now += delay
        return result
    return await _sleep(0, result)
