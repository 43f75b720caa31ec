"""The second one began when the first one had ended. Awaiting coroutines in a row runs nothing at the same time: make a
task of each first, and wait afterwards.

첫 번째가 끝난 다음에야 두 번째가 시작되었습니다. 코루틴을 차례로 await하면 동시에 실행되지 않습니다. 먼저 모두
태스크로 만들고, 그다음에 기다려야 합니다.

Expect: All of them run at the same time
"""


async def gather(*awaitables):
    return [await each for each in awaitables]
