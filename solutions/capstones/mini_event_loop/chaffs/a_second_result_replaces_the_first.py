"""A future that was done was filled again. Those who have read it already would know something else than those who come
later.

이미 끝난 퓨처가 다시 채워졌습니다. 먼저 읽은 쪽과 나중에 읽은 쪽이 서로 다른 것을 알게 됩니다.

Expect: raise InvalidState if the future is done already
"""


def _end(self, state):
    self._state = state
    callbacks, self._callbacks = self._callbacks, []
    for callback in callbacks:
        self._call_soon(callback, self)


Future._end = _end
