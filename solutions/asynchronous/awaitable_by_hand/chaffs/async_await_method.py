"""An async method returns a coroutine when it is called, and a coroutine is no iterator: it would have to be awaited
itself. await asks `__await__` for an iterator and gets something else.

async 메서드를 호출하면 코루틴이 나옵니다. 코루틴은 이터레이터가 아니라 다시 await해야 하는 객체입니다. await는
`__await__`에서 이터레이터를 얻으려고 했는데 다른 것을 받은 셈입니다.

Expect: __await__() returned a coroutine
"""


class Ready(Ready):
    async def __await__(self):
        return self.value


class Pause(Pause):
    async def __await__(self):
        return self.times
