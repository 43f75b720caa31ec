"""Not only futures come out of a coroutine. A bare yield, as in asyncio.sleep(0), hands out None: it waits for
nothing, and there is no future to add a callback to. The task has to schedule its next step itself.

코루틴에서 퓨처만 나오는 것은 아닙니다. asyncio.sleep(0)처럼 값 없는 yield에서는 None이 나옵니다. 기다리는 것이 없으니
콜백을 달 퓨처도 없고, 다음 스텝은 태스크가 직접 예약해야 합니다.

Expect: 'NoneType' object has no attribute 'add_done_callback'
"""


class Task(Task):
    def _wait_for(self, awaited):
        self._awaited = awaited
        awaited.add_done_callback(self._step)
