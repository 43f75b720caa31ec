"""There is an exception, but result() gave back an ordinary value. Who asks for a result and gets something goes on as
if all were well; result() has to raise the exception.

예외가 있는데도 result()가 평범한 값을 돌려주었습니다. 결과를 물은 쪽은 무언가를 받았으니 아무 문제도 없는 것처럼 계속
진행합니다. result()는 그 예외를 일으켜야 합니다.

Expect: Got: no exception
"""


class Future(Future):
    def result(self):
        error = self.exception()
        return self._result if error is None else error
