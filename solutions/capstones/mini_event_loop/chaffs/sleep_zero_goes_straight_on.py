"""sleep(0) returned without giving control to the loop, so the others did not have their turn. No time has to pass, but
everything that is ready comes first.

sleep(0)이 루프에 제어권을 넘기지 않고 돌아와서 다른 것들의 차례가 오지 않았습니다. 시간이 흐를 필요는 없지만, 준비된
것이 모두 먼저 실행되어야 합니다.

Expect: sleep(0) gives control to the loop
"""


_sleep = sleep


async def sleep(delay, result=None):
    return await _sleep(delay, result) if delay else result
