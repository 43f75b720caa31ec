"""One cancel() raised Cancelled in every step from then on. A coroutine that caught it could never wait again, not even
to clean up.

cancel()을 한 번 호출했는데 그 뒤의 스텝마다 Cancelled가 발생했습니다. 그것을 잡은 코루틴은 뒷정리를 위해서도 다시
기다릴 수 없습니다.

Expect: One cancel() raises Cancelled once
"""


class Task(Task):
    _asked = False

    def cancel(self):
        self._asked = not self.done()
        return super().cancel()

    def _resume(self):
        self._must_cancel = self._asked
        return super()._resume()
