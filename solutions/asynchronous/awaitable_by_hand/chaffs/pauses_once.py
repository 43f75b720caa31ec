"""However often it should pause, the coroutine is suspended only once. One suspension lets the others run once, and
then the coroutine is resumed.

몇 번을 쉬라고 했든 코루틴이 한 번만 중단됩니다. 한 번 중단되면 다른 태스크가 한 번 실행되고, 코루틴은 바로 다시
깨어납니다.

Expect: Got: 1
"""


class Pause(Pause):
    def __await__(self):
        if self.times:
            yield
        return self.times
