"""With a late callback the earlier ones were scheduled a second time. Each of them has been told already.

늦게 온 콜백을 예약하면서 앞서 추가한 콜백까지 다시 예약했습니다. 그 콜백들은 이미 호출되었습니다.

Expect: A future is done once, so each callback is called once
"""


class Future(Future):
    def add_done_callback(self, callback):
        self._callbacks.append(callback)
        if self.done():
            for each in self._callbacks:
                self._call_soon(each, self)
