"""The coroutine runs on without a single suspension, so no other task gets a turn. Only what is yielded suspends a
coroutine.

코루틴이 한 번도 중단되지 않고 계속 실행되므로 다른 태스크에 차례가 돌아가지 않습니다. 코루틴은 무언가를 yield할 때만
중단됩니다.

Expect: suspends the coroutine three times
"""


class Pause(Pause):
    def __await__(self):
        yield from ()
        return self.times
