"""first() was cancelled, and returns as if it had finished. Whoever cancelled it waits for the CancelledError, and
would take what comes back for a result. After cleaning up, raise it again.

first()가 취소되었는데 다 끝난 것처럼 반환합니다. 취소한 쪽은 CancelledError를 기다리고 있고, 반환된 것을 결과로 알게
됩니다. 뒷정리를 한 다음 다시 일으키세요.

Expect: Then CancelledError comes out, and not a result
"""


_first = first


async def first(*jobs):
    try:
        return await _first(*jobs)
    except asyncio.CancelledError:
        return None
