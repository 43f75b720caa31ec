"""The operation was stopped, but the CancelledError was not let out. The task then counts as finished with a result,
and the one who cancelled it is told something wrong.

작업을 멈추기는 했지만 CancelledError를 내보내지 않았습니다. 그러면 태스크는 결과를 얻고 끝난 것이 되고, 취소한 쪽은
잘못된 소식을 듣습니다.

Expect: The CancelledError is not for call to keep
"""

import asyncio

_call = call


async def call(start):
    try:
        return await _call(start)
    except asyncio.CancelledError:
        return None
