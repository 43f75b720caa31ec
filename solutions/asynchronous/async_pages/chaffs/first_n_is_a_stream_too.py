"""first_n has a yield in it, so its call gives an asynchronous generator, which nobody can await. It has to give a
list.

first_n 안에 yield가 있어서, 호출하면 await할 수 없는 비동기 제너레이터가 나옵니다. first_n은 리스트를 반환해야 합니다.

Expect: got <async_generator object
"""


async def first_n(stream, n):
    try:
        for _ in range(n):
            yield await anext(stream)
    finally:
        await stream.aclose()
