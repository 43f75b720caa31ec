"""The task was called cancelled at once, and its coroutine was not told: its finally blocks did not run, and it went on
later for a task that was over. cancel() has to reach the coroutine, which decides how the task ends.

태스크에 곧바로 취소되었다는 표시만 하고 코루틴에는 알리지 않았습니다. finally 블록은 실행되지 않았고, 이미 끝난
태스크의 코루틴이 나중에 이어졌습니다. 취소는 코루틴까지 전해져야 하고, 태스크가 어떻게 끝날지는 코루틴이 정합니다.

Expect: The await at which the task stands raises Cancelled
"""


class Task(Task):
    def cancel(self):
        return Future.cancel(self)

    def _step(self, _=None):
        if not self.done():
            super()._step()
