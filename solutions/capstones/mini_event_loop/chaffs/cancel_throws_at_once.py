"""cancel() ran the coroutine inside its own call, in the middle of somebody else's step. It only arranges that a later
step raises Cancelled.

cancel()이 다른 쪽의 스텝 한가운데에서, 호출되는 도중에 코루틴을 실행했습니다. cancel()은 나중 스텝에서 Cancelled가
발생하게 해 둘 뿐입니다.

Expect: cancel() itself runs nothing of the coroutine
"""


class Task(Task):
    def cancel(self):
        if self.done():
            return False
        self._must_cancel = True
        awaited, self._awaited = self._awaited, None
        if awaited is not None:
            if self._step in awaited._callbacks:
                awaited._callbacks.remove(self._step)
            awaited.cancel()
        self._step()
        return True

    def _step(self, done=None):
        if not self.done() and (done is None or done is self._awaited):
            super()._step(done)
