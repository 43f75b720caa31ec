"""stream.aclose() makes something that has to be awaited, and nobody awaits it: the stream is not closed.

stream.aclose()는 await해야 하는 것을 만들 뿐인데 await하지 않았습니다. 스트림이 닫히지 않습니다.

Expect: was never awaited: calling an 'async def' function only makes a coroutine object
"""

async def first_n(stream, n):
    taken = []
    try:
        if n > 0:
            async for item in stream:
                taken.append(item)
                if len(taken) == n:
                    break
    finally:
        stream.aclose()
    return taken
