"""The coroutine is told twice: its future is cancelled, and Cancelled is thrown in as well. Where the future is a task
that survives and returns a result, the coroutine is cancelled all the same. Throw only if there was nothing to cancel.

코루틴에 취소를 두 번 알리고 있습니다. 기다리는 퓨처도 취소하고 Cancelled도 던져 넣습니다. 그 퓨처가 취소를 이겨 내고
결과를 반환하는 태스크라도, 기다리던 코루틴은 취소되고 맙니다. 취소할 것이 없을 때만 던져 넣으세요.

Expect: If it catches Cancelled and returns, the outer one never sees it
"""


class Task(Task):
    def cancel(self):
        if self.done():
            return False
        if self._awaited is not None:
            self._awaited.cancel()
        self._must_cancel = True
        return True
