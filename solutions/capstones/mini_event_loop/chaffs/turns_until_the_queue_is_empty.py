"""A turn went on until the queue was empty, with all that was added meanwhile, and the timers had to wait for it. One
callback that schedules itself would hold them up for ever. A turn takes what stands in the queue when it begins.

한 차례가 그사이에 들어온 것까지 모두 실행해 큐가 빌 때까지 계속되었고, 타이머는 그동안 기다려야 했습니다. 자기를 다시
예약하는 콜백 하나가 타이머를 영영 막을 수도 있습니다. 한 차례에는 그 차례가 시작될 때 큐에 있던 것만 실행해야 합니다.

Expect: what is added meanwhile waits for the next turn
"""


class Loop(Loop):
    def _turn(self):
        super()._turn()
        while self._ready:
            callback, args = self._ready.popleft()
            callback(*args)


async def sleep(delay, result=None):
    loop = current_loop()
    future = loop.create_future()
    loop.call_later(delay, _wake, future)
    await future
    return result
