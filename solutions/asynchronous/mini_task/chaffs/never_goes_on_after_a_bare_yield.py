"""After a bare yield the coroutine never goes on. None comes out of it, there is no future that could wake the task,
and no step is scheduled either. A task that waits for nothing must schedule its next step itself.

값 없는 yield 다음에 코루틴이 영영 재개되지 않습니다. None이 나왔으니 태스크를 깨워 줄 퓨처도 없는데 다음 스텝도
예약하지 않았습니다. 아무것도 기다리지 않는 태스크는 다음 스텝을 직접 예약해야 합니다.

Expect: Checked: scheduled Expected: 1 Got: 0
"""


class Task(Task):
    def _wait_for(self, awaited):
        self._awaited = awaited
        if awaited is not None:
            awaited.add_done_callback(self._step)
