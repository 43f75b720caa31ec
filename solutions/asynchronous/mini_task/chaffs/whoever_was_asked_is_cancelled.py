"""The task counts as cancelled because it was asked to stop. Asking does not decide it: a coroutine may catch
Cancelled, finish its work and return, and then its result is the result of the task.

취소를 요청받았다는 이유만으로 태스크가 취소된 것으로 되어 있습니다. 요청으로 결정되는 것이 아닙니다. 코루틴이
Cancelled를 잡고 일을 마친 뒤 값을 반환할 수도 있고, 그러면 그 값이 태스크의 결과입니다.

Expect: A coroutine that catches Cancelled and returns has not been cancelled
"""


class Task(Task):
    _asked = False

    def cancel(self):
        self._asked = not self.done()
        return super().cancel()

    def set_result(self, value):
        if self._asked:
            Future.cancel(self)
        else:
            super().set_result(value)
