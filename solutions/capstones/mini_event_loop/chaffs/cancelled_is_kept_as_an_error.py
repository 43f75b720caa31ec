"""Cancelled came out of the coroutine, and the task looked like one that had failed: cancelled() was False. It has to
be True, so that one can tell a task that was stopped from one that is broken.

Cancelled가 코루틴 밖으로 나왔는데 태스크가 실패한 것처럼 보였습니다. cancelled()가 False였습니다. 중단된 태스크와 고장
난 태스크를 구별할 수 있도록 True여야 합니다.

Expect: If Cancelled comes out of the coroutine, the task is cancelled
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
