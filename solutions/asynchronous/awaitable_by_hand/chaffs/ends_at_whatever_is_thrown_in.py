"""Whatever is thrown in at a suspension only ends the pause: the await gives its number, as if all suspensions were
over, and the exception is lost. It is meant for the coroutine that awaits.

중단된 곳에 무엇을 던져 넣든 Pause가 끝나기만 합니다. await는 다 쉰 것처럼 수를 내놓고, 예외는 사라집니다. 예외는
await하고 있는 코루틴이 받아야 합니다.

Expect: Raised: StopIteration
"""


class Pause(Pause):
    def __await__(self):
        try:
            for _ in range(self.times):
                yield
        except BaseException:
            pass
        return self.times
