"""A plain generator cannot delegate to a coroutine: `yield from` takes iterables, and a coroutine is none. The
iterator of a coroutine comes from its `__await__`.

평범한 제너레이터는 코루틴에 위임할 수 없습니다. `yield from`은 이터러블을 받는데 코루틴은 이터러블이 아닙니다.
코루틴의 이터레이터는 코루틴의 `__await__`에서 얻습니다.

Expect: cannot 'yield from' a coroutine object
"""

import asyncio


class Pause(Pause):
    def __await__(self):
        for _ in range(self.times):
            yield from asyncio.sleep(0)
        return self.times
