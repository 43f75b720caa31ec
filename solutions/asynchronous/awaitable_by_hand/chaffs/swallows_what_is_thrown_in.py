"""Whatever is thrown in at a suspension disappears, and the pause goes on. The coroutine can then be neither
cancelled nor closed. The exception is meant for the coroutine that awaits.

중단된 곳에 던져 넣은 것이 모두 사라지고 Pause가 계속됩니다. 그러면 코루틴을 취소할 수도, 닫을 수도 없습니다. 예외는
await하고 있는 코루틴이 받아야 합니다.

Expect: A pause must not hold it back
"""


class Pause(Pause):
    def __await__(self):
        for _ in range(self.times):
            try:
                yield
            except BaseException:
                pass
        return self.times
