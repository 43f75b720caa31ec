"""The coroutine is suspended exactly once, whatever number was asked for: too seldom for Pause(3), and once too often
for Pause(0). Each suspension needs a yield of its own.

몇 번을 쉬라고 했든 코루틴이 꼭 한 번 중단됩니다. Pause(3)에는 모자라고 Pause(0)에는 한 번이 많습니다. 한 번 중단할
때마다 yield가 한 번씩 실행되어야 합니다.

Expect: Got: 1
"""


class Pause(Pause):
    def __await__(self):
        yield
        return self.times
