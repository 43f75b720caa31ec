"""A future that was cancelled took a result all the same. Cancelled is final: nobody waits for a result any more.

취소된 퓨처에 결과가 들어갔습니다. 취소는 최종 상태입니다. 이제 결과를 기다리는 쪽이 없습니다.

Expect: also if it was cancelled
"""


class Future(Future):
    def _end(self, state):
        if self.state == "FINISHED":
            raise InvalidState("done")
        self.state = state
        callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            self._call_soon(callback, self)
