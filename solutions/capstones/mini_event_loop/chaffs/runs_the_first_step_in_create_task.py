"""The coroutine had begun before create_task() returned. create_task() must only schedule the first step: the one who
makes the task goes on first.

create_task()가 돌아오기도 전에 코루틴이 시작되었습니다. create_task()는 첫 스텝을 예약하기만 해야 합니다. 태스크를
만든 쪽이 먼저 이어집니다.

Expect: create_task() only schedules the first step
"""


class Loop(Loop):
    def create_task(self, coro):
        task = super().create_task(coro)
        if _running is not None:
            self._ready.pop()
            task._step()
        return task
