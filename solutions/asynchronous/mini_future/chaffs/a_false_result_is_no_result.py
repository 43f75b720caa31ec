"""A future with a result that is None, or that counts as false, was taken for one that is not done. The state says
whether there is a result.

결과가 None이거나 거짓으로 평가되는 퓨처를 끝나지 않은 것으로 보았습니다. 결과가 있는지는 상태가 말해 줍니다.

Expect: It is the state that says whether there is a result
"""


class Future(Future):
    def done(self):
        return bool(getattr(self, "_result", None) or self._exception or self.cancelled())

    def exception(self):
        if not self.done():
            raise InvalidState("pending")
        if self.cancelled():
            raise Cancelled
        return self._exception

    def _end(self, state):
        if self.done():
            raise InvalidState("done")
        self.state = state
        callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            self._call_soon(callback, self)
