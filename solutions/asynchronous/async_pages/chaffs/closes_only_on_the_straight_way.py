"""first_n closes the stream only on the way that it takes when n items were wanted and all went well. Where it leaves
earlier, for 0 items, after an error or after a cancellation, the stream stays open.

값을 얻으려 했고 모두 잘되었을 때만 스트림을 닫습니다. 0개를 얻을 때나 예외가 발생했을 때, 취소되었을 때처럼 먼저
나가는 길에서는 스트림이 열린 채로 남습니다.

Expect: or when none were wanted
"""

async def first_n(stream, n):
    taken = []
    if n == 0:
        return taken
    async for item in stream:
        taken.append(item)
        if len(taken) == n:
            break
    await stream.aclose()
    return taken
