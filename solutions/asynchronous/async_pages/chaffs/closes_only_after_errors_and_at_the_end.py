"""The stream is closed after an ordinary error and when all went well, but not when first_n is cancelled: a
CancelledError is no Exception.

모두 잘되었을 때와 보통의 예외가 발생했을 때는 스트림을 닫지만, first_n이 취소되면 닫지 않습니다. CancelledError는
Exception이 아닙니다.

Expect: It closes the stream, and the cancellation goes on
"""

async def first_n(stream, n):
    taken = []
    try:
        if n > 0:
            async for item in stream:
                taken.append(item)
                if len(taken) == n:
                    break
    except Exception:
        await stream.aclose()
        raise
    await stream.aclose()
    return taken
