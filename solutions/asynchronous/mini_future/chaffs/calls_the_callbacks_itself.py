"""The callbacks ran inside the method that ended the future, before it came back. Its caller is in the middle of
something, and nothing else may happen there: call_soon has the callbacks called later.

퓨처를 끝낸 메서드가 돌아오기도 전에 그 안에서 콜백이 실행되었습니다. 호출한 쪽은 다른 일을 하던 중이므로 그 사이에
다른 코드가 실행되면 안 됩니다. call_soon에 맡기면 나중에 호출됩니다.

Expect: set_result() calls no callback itself
"""


class Future(Future):
    def _end(self, state):
        if self.done():
            raise InvalidState("done")
        self.state = state

    def _tell(self):
        for callback in self._callbacks:
            callback(self)

    def set_result(self, value):
        super().set_result(value)
        self._tell()

    def set_exception(self, error):
        super().set_exception(error)
        self._tell()

    def cancel(self):
        is_cancelled = super().cancel()
        if is_cancelled:
            self._tell()
        return is_cancelled
