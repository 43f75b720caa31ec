"""An Exception that is thrown in at a suspension does not come out of the await. Only exceptions of other kinds, such
as CancelledError, get through. All of them are meant for the coroutine that awaits.

중단된 곳에 던져 넣은 Exception이 await에서 나오지 않습니다. CancelledError처럼 Exception이 아닌 것만 통과합니다. 어느
쪽이든 await하고 있는 코루틴이 받아야 합니다.

Expect: it comes out of the await as the same object
"""


class Pause(Pause):
    def __await__(self):
        for _ in range(self.times):
            try:
                yield
            except Exception:
                break
        return self.times
