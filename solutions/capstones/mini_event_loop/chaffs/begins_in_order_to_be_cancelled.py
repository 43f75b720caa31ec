"""A task that was cancelled before its first step began all the same, and ran up to its first await. What nobody wants
any more must not begin.

첫 스텝 전에 취소한 태스크가 그래도 시작되어 첫 await까지 실행되었습니다. 이제 아무도 원하지 않는 일은 시작하면 안
됩니다.

Expect: Then nothing of its coroutine runs
"""


class Task(Task):
    _has_begun = False

    def _resume(self):
        if self._has_begun or not self._must_cancel:
            self._has_begun = True
            return super()._resume()
        self._has_begun = True
        return self._coro.send(None)
