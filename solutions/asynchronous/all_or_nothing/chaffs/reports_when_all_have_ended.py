"""All jobs run to their end, also after one has failed, and only then the group comes out. Nobody can use what they
load in the meantime.

하나가 실패해도 모든 작업을 끝까지 실행하고, 그런 다음에야 그룹이 나옵니다. 그동안 얻은 결과는 쓸 곳이 없습니다.

Expect: the others are cancelled in that moment
"""

import asyncio


async def load_all(*jobs):
    results = await asyncio.gather(*jobs, return_exceptions=True)
    errors = [result for result in results if isinstance(result, Exception)]
    if errors:
        raise ExceptionGroup("jobs failed", errors)
    return results
