"""No callback went to call_soon. They ran on the spot, in the middle of what the caller was doing, and a late one
even before add_done_callback came back.

어떤 콜백도 call_soon에 맡기지 않았습니다. 호출한 쪽이 다른 일을 하던 중에 그 자리에서 실행되었고, 늦게 온 콜백은
add_done_callback이 돌아오기도 전에 실행되었습니다.

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

    def add_done_callback(self, callback):
        if self.done():
            callback(self)
        else:
            self._callbacks.append(callback)
