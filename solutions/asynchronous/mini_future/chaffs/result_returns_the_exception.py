"""The exception came out of result() as an ordinary value. Who asks for a result and gets an object goes on as if all
were well; result() has to raise it.

result()에서 예외가 평범한 값처럼 나왔습니다. 결과를 물은 쪽은 객체를 받았으니 아무 문제도 없는 것처럼 계속
진행합니다. result()는 예외를 일으켜야 합니다.

Expect: Got: no exception
"""


class Future(Future):
    def result(self):
        error = self.exception()
        return self._result if error is None else error
