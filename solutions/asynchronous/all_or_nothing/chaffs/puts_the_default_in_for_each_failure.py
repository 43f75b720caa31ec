"""Each job that failed is replaced by the default, and all the others run to their end. The exercise asks for all or
nothing.

실패한 작업 자리에만 기본값을 넣고 나머지는 끝까지 실행합니다. 이 문제에서는 모두 아니면 아무것도 아닙니다.

Expect: after a failure they are cancelled
"""

import asyncio


async def load_or_default(default, *jobs):
    results = await asyncio.gather(*jobs, return_exceptions=True)
    errors = [result for result in results if isinstance(result, Exception) and not isinstance(result, ValueError)]
    if errors:
        raise ExceptionGroup("jobs failed", errors)
    return [default if isinstance(result, ValueError) else result for result in results]
