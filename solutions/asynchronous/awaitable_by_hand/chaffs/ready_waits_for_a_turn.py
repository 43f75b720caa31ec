"""Each await of a ready value suspends the coroutine once, so another task runs first. await does not hand control to
the event loop by itself: only what is yielded reaches the loop, and a value that is ready has nothing to wait for.

준비된 값인데도 await할 때마다 코루틴이 한 번 중단되어 다른 태스크가 먼저 실행됩니다. await가 저절로 이벤트 루프에
제어권을 넘기는 것은 아닙니다. 무언가를 yield할 때에만 루프로 돌아가는데, 준비된 값에는 기다릴 것이 없습니다.

Expect: Got: [None]
"""


class Ready(Ready):
    def __await__(self):
        yield
        return self.value
