"""cancel() runs the coroutine inside its own call: the clean-up begins before cancel() has returned, in the middle of
somebody else's step. cancel() only arranges that the next step raises Cancelled, and the event loop runs that step.

cancel()을 호출하는 도중에 코루틴이 실행됩니다. cancel()이 반환하기도 전에, 다른 쪽의 스텝 한가운데에서 뒷정리가
시작됩니다. cancel()은 다음 스텝에서 Cancelled가 발생하게 해 둘 뿐이고, 그 스텝은 이벤트 루프가 실행해야 합니다.

Expect: cancel() itself runs nothing of the coroutine
"""


class Task(Task):
    def cancel(self):
        if self.done():
            return False
        self._must_cancel = True
        self._step()
        return True

    def _step(self, done=None):
        if not self.done():
            super()._step(done)
