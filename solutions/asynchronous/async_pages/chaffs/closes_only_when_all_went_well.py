"""first_n closes the stream after the last item. An error, or a cancellation, leaves before that, and the stream stays
open.

first_n이 마지막 값을 얻은 뒤에 스트림을 닫습니다. 예외가 발생하거나 취소되면 그 전에 나가게 되어 스트림이 열린 채로
남습니다.

Expect: An error of the stream does not keep first_n from closing it
"""

async def first_n(stream, n):
    taken = []
    if n > 0:
        async for item in stream:
            taken.append(item)
            if len(taken) == n:
                break
    await stream.aclose()
    return taken
