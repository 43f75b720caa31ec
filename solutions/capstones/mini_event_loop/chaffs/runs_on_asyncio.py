"""An event loop of asyncio is running below this one. It already has a queue, timers and tasks; here they are to be
built.

이 루프 밑에서 asyncio의 이벤트 루프가 실행되고 있습니다. 큐도 타이머도 태스크도 거기에 이미 있습니다. 여기에서는
그것을 직접 만들어야 합니다.

Expect: no event loop of asyncio may be running
"""


import asyncio


class Loop(Loop):
    def run_until_complete(self, coro):
        async def inside():
            return super(Loop, self).run_until_complete(coro)

        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return asyncio.run(inside())
        return super().run_until_complete(coro)
