"""The step was looked for in what is awaited. A future has none: it is a box and knows no coroutine. And if it is a
task, its own coroutine has ended; the one that has to go on is the task that waits.

기다리는 대상에서 스텝을 찾고 있습니다. 퓨처에는 스텝이 없습니다. 퓨처는 상자일 뿐이고 코루틴을 모릅니다. 그 대상이
태스크라면 그 코루틴은 이미 끝났습니다. 이어져야 하는 것은 기다리던 태스크입니다.

Expect: has no attribute '_step'
"""


class Task(Task):
    def _wait_for(self, awaited):
        self._awaited = awaited
        if awaited is None:
            self._call_soon(self._step)
        else:
            awaited.add_done_callback(lambda done: done._step())
