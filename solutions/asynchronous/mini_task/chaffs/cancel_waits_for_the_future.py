"""The request is only noted, for the next step, and the future goes on being awaited. If the answer never comes, there
is no next step, and the task is never cancelled. cancel() has to cancel the future: that wakes the coroutine.

취소 요청을 적어 두기만 하고 퓨처는 그대로 둡니다. 답이 오지 않으면 다음 스텝도 없으므로 태스크는 영영 취소되지
않습니다. cancel()은 기다리는 퓨처를 취소해야 합니다. 그래야 코루틴이 깨어납니다.

Expect: cancels the future that it waits for
"""


class Task(Task):
    def cancel(self):
        if self.done():
            return False
        self._must_cancel = True
        return True
