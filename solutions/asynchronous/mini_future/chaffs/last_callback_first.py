"""The callback that was added last was scheduled first. The one who asked first is told first.

마지막에 추가한 콜백이 먼저 예약되었습니다. 먼저 부탁한 쪽에 먼저 알려야 합니다.

Expect: The callback that was added first is the first to be called
"""


class Future(Future):
    def add_done_callback(self, callback):
        if self.done():
            self._call_soon(callback, self)
        else:
            self._callbacks.insert(0, callback)
