"""The stream is closed only when n items have come. If it has fewer, or none are wanted, nobody closes it.

값이 n개 나왔을 때만 스트림을 닫습니다. 값이 모자라거나 하나도 필요 없으면 닫히지 않습니다.

Expect: The stream is also closed when it had fewer than n items
"""

async def first_n(stream, n):
    taken = []
    if n == 0:
        return taken
    try:
        async for item in stream:
            taken.append(item)
            if len(taken) == n:
                await stream.aclose()
                return taken
        return taken
    except BaseException:
        await stream.aclose()
        raise
