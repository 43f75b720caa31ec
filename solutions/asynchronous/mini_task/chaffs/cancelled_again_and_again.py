"""One cancel() raises Cancelled in every step from then on. A coroutine that caught the first one can never wait
again, not even to clean up. The request is used up when Cancelled has been thrown in.

cancel()을 한 번 호출했는데 그 뒤의 모든 스텝에서 Cancelled가 발생합니다. 처음의 Cancelled를 잡은 코루틴은 뒷정리를
위해서도 다시 기다릴 수 없습니다. Cancelled를 한 번 던져 넣었으면 요청은 끝난 것입니다.

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
