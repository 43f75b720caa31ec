"""The future could be filled more than once, and its last content counted. Those who have read the first one already
would know something else than those who come later.

퓨처를 여러 번 채울 수 있었고, 마지막에 넣은 것이 남았습니다. 먼저 읽은 쪽과 나중에 읽은 쪽이 서로 다른 결과를 알게
됩니다.

Expect: A future is filled once
"""


class Future(Future):
    def _end(self, state):
        self.state = state
        callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            self._call_soon(callback, self)
