"""`except Exception` does not catch this RequestError: it derives from BaseException alone, like a wish to end the
program.

이 RequestError는 `except Exception`에 잡히지 않습니다. 프로그램을 끝내 달라는 요청처럼 BaseException만 상속했기
때문입니다.

Expect: so it has to catch a RequestError
"""

from functools import partial


class RequestError(BaseException):
    def __init__(self, message, *, status, retry_after=None):
        super().__init__(message)
        self.status = status
        self.retry_after = retry_after

    def __reduce__(self):
        return partial(type(self), status=self.status, retry_after=self.retry_after), self.args, self.__dict__
