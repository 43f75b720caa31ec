"""An exception that was put in with set_result() was raised. It is the method that says whether something is a result
or an exception, not the type of the object.

set_result()로 넣은 예외가 발생했습니다. 결과인지 예외인지는 객체의 타입이 아니라 어느 메서드로 넣었는지가 정합니다.

Expect: is a result like any other, and is not raised
"""


class Future(Future):
    def set_result(self, value):
        if isinstance(value, BaseException):
            self.set_exception(value)
        else:
            super().set_result(value)
