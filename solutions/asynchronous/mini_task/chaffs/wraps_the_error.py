"""The task does not keep the error of the coroutine but another one that was made from it. Those who wait want to
catch what was raised: the very object.

태스크에 코루틴이 일으킨 예외가 아니라 그것으로 새로 만든 예외가 담겨 있습니다. 기다리는 쪽은 실제로 일으킨 바로 그
예외 객체를 잡으려고 합니다.

Expect: the same object, not a copy or a wrapper
"""


class Task(Task):
    def set_exception(self, error):
        super().set_exception(RuntimeError(f"the task failed: {error!r}"))
