"""The callback is looked for in the future. A future has no step and knows no coroutine: it is a box for a result.
What has to go on is the task, so the callback that the future gets belongs to the task.

콜백을 퓨처에서 찾고 있습니다. 퓨처에는 스텝이 없고, 퓨처는 코루틴도 모릅니다. 결과를 담는 상자일 뿐입니다. 이어서
실행할 것은 태스크이므로, 퓨처에 다는 콜백은 태스크의 것이어야 합니다.

Expect: object has no attribute '_step'
"""


class Task(Task):
    def _wait_for(self, awaited):
        self._awaited = awaited
        if awaited is None:
            self._call_soon(self._step)
        else:
            awaited.add_done_callback(awaited._step)
