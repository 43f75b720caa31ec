"""The task is marked as cancelled at once, and its coroutine is not told. It still stands at its await, its finally
blocks have not run, and when the future comes, it goes on: for a task that is over already. cancel() has to reach the
coroutine, and the coroutine decides how the task ends.

태스크에 곧바로 취소되었다는 표시만 하고 코루틴에는 알리지 않았습니다. 코루틴은 여전히 await에서 기다리고, finally
블록은 실행되지 않았습니다. 퓨처가 완료되면 이미 끝난 태스크의 코루틴이 계속 실행됩니다. 취소는 코루틴까지 전해져야
하고, 태스크가 어떻게 끝날지는 코루틴이 정합니다.

Expect: cancels the future that it waits for
"""


class Task(Task):
    def cancel(self):
        return Future.cancel(self)
