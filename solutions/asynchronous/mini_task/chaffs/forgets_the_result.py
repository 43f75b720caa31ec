"""The task finishes, but not with what the coroutine returned: that is in the `value` of the StopIteration, and it has
to be handed to set_result().

태스크가 끝나기는 하지만 코루틴이 반환한 값이 결과가 아닙니다. 반환값은 StopIteration의 value에 들어 있으며, 이 값을
set_result()에 넘겨야 합니다.

Expect: The task finishes with what the coroutine returned
"""


class Task(Task):
    def set_result(self, value):
        super().set_result(None)
