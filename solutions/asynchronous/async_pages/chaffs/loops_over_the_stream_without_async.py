"""A stream of this kind has no `__iter__`. Only async for, or await anext(), can wait for its items.

비동기 스트림에는 `__iter__`가 없습니다. 값을 기다리며 얻으려면 async for나 await anext()를 써야 합니다.

Expect: object is not iterable
"""


async def first_n(stream, n):
    return [item for item, _ in zip(stream, range(n))]
