"""The error of a task did not come out where it was awaited: the await gave an ordinary value instead. Who awaits has
to learn that the task failed.

태스크의 예외가 await한 곳에서 나오지 않고 평범한 값이 나왔습니다. await한 쪽은 태스크가 실패했음을 알아야 합니다.

Expect: An error in a task comes out where the task is awaited
"""


class Task(Task):
    _is_main = False

    def set_exception(self, error):
        if self._is_main:
            super().set_exception(error)
        else:
            self.set_result(error)


class Loop(Loop):
    def create_task(self, coro):
        task = super().create_task(coro)
        task._is_main = _running is None
        return task
