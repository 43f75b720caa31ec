"""A task that was cancelled before its first step has begun all the same. Before it comes to its first await it may
open files or send messages that nobody wants any more. Throw Cancelled in instead of the first send(None): then
nothing runs.

첫 스텝 전에 취소한 태스크가 그래도 시작되었습니다. 첫 await에 이르기 전에 이제는 필요 없는 파일을 열거나 메시지를 보낼
수도 있습니다. 첫 send(None) 대신 Cancelled를 던져 넣으면 아무것도 실행되지 않습니다.

Expect: not one line of its coroutine runs
"""


class Task(Task):
    _has_begun = False

    def _resume(self):
        if self._has_begun or not self._must_cancel:
            self._has_begun = True
            return super()._resume()
        self._has_begun = True
        awaited = self._coro.send(None)
        return awaited if awaited is not None and awaited.cancel() else None
