"""The task counted as cancelled because it had been asked to stop. A coroutine may catch Cancelled and return, and then
that is the result of the task.

취소를 요청받았다는 이유만으로 태스크가 취소된 것으로 되었습니다. 코루틴은 Cancelled를 잡고 값을 반환할 수 있고, 그러면
그 값이 태스크의 결과입니다.

Expect: A coroutine that catches Cancelled and returns has a result, like any other
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
