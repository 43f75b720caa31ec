"""The Cancelled that comes out of the coroutine is kept as an error, like all others, and the task counts as finished.
cancelled() must be True then: those who wait have to tell a task that was stopped from one that failed.

코루틴 밖으로 나온 Cancelled를 다른 예외처럼 태스크의 예외로 담아, 태스크가 완료된 것으로 되어 있습니다. 이때는
cancelled()가 True여야 합니다. 기다리는 쪽은 중단된 태스크와 실패한 태스크를 구별해야 하기 때문입니다.

Expect: Checked: task.cancelled() Expected: True Got: False
"""


class Task(Task):
    def _step(self, _=None):
        try:
            awaited = self._resume()
        except StopIteration as stop:
            self.set_result(stop.value)
        except BaseException as error:
            self.set_exception(error)
        else:
            self._wait_for(awaited)
