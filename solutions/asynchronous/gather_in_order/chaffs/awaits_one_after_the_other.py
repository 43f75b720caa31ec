"""Each one begins only when the one before it has ended, so the times add up. await runs a coroutine to its end before
the next line is reached. To let them wait at the same time, make a task of every one first, and only then wait.

앞의 것이 끝나야 다음 것이 시작하므로 걸리는 시간이 모두 더해집니다. await는 코루틴이 끝나야 다음 줄로 넘어갑니다. 함께
기다리게 하려면 먼저 모두 태스크로 만들고, 그다음에 기다려야 합니다.

Expect: At the same time means that all of them wait at once
"""


async def gather_in_order(*awaitables, return_exceptions=False):
    results = []
    for each in awaitables:
        try:
            results.append(await each)
        except Exception as error:
            if not return_exceptions:
                raise
            results.append(error)
    return results
