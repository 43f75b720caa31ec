"""A coroutine that was resumed too early handed the future out again. One suspension is enough: the driver resumes it
when the future is done, and to resume it earlier is a mistake that should be seen.

너무 일찍 깨어난 코루틴이 퓨처를 다시 내놓았습니다. 한 번만 중단되면 충분합니다. 코루틴을 실행하는 쪽이 퓨처가 끝났을
때 깨워 줍니다. 그보다 일찍 깨우는 것은 드러나야 할 실수입니다.

Expect: One suspension is enough
"""


class Future(Future):
    def __await__(self):
        while not self.done():
            yield self
        return self.result()
